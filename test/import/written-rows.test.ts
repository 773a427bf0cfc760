/** Table 三 as text, as it comes out of a PDF that was pasted: read where its sums tell its order, and that is said. */
import { officePage, requests } from './office-page';
import { codes, differences, readPage } from './page';
import { balanced, reportOf } from '../real-reports';
import { withWrittenRows } from '../../src/import/recognise/written-rows';
import { editions } from '../../src/format/editions';
import { toJson } from '../../src/report/json';
import type { Report } from '../../src/report/report';

const report = reportOf(balanced, {});
const ids = editions['2021'].cells.map(({ id }) => id).filter((id) => id.startsWith('requests.'));

/** Of each row its labels and its seven figures. */
const written = (of: Report): { labels: string[]; figures: string[] }[] => {
  const { cells } = toJson(of);
  const values = ids.map((id) => String(cells[id]));
  return requests('2021').map((row) => {
    const labels = row.map(({ text }) => text).filter((text) => !/^\d{4}$/.test(text));
    return { labels, figures: labels.length === row.length ? [] : values.splice(0, 7) };
  });
};
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const ofRequests = ({ value }: { readonly value: Report }): string[] =>
  differences(value, report).filter((each) => each.startsWith('requests.'));

test.each([
  ['in the line of its label', ({ labels, figures }: { labels: string[]; figures: string[] }) => [...labels.slice(0, -1), [labels.at(-1), ...figures].join(' ')]],
  ['in the next line', ({ labels, figures }: { labels: string[]; figures: string[] }) => [...labels, figures.join('　')]],
])('each row %s', async (_, lines) => {
  const read = await readPage(officePage({ three: paragraphs(written(report).flatMap(lines)) }));
  expect(ofRequests(read)).toEqual([]);
  expect(codes(read)).toContain('import-columns-assumed');
}); // prettier-ignore

test.each<[string, (lines: string[]) => string[]]>([
  ['a figure is lost in a row', (lines) => lines.map((line, i) => (i === 9 ? line.replace(/ \d+$/, '') : line))],
  ['there are few rows', (lines) => lines.slice(0, 12)],
])('where %s, none of its figures is another', async (_, change) => {
  const lines = written(report).flatMap(({ labels, figures }) => [
    ...labels.slice(0, -1),
    [labels.at(-1), ...figures].join(' '),
  ]);
  const read = await readPage(officePage({ three: paragraphs(change(lines)) }));
  expect(ofRequests(read).filter((each) => !each.includes(': null, '))).toEqual([]);
  expect(codes(read).length).toBeGreaterThan(0);
}); // prettier-ignore

test('what stands between the rows is told, and they are read all the same', async () => {
  const lines = written(report).flatMap(({ labels, figures }) => [
    ...labels.slice(0, -1),
    [labels.at(-1), ...figures].join(' '),
  ]);
  const at = lines.findIndex((line) => line.startsWith('2.重复申请'));
  const three = paragraphs([...lines.slice(0, at), '　多为网上申请。', ...lines.slice(at)]);
  const read = await readPage(officePage({ three }));
  expect(ofRequests(read)).toEqual([]);
  expect(read.messages).toContainEqual({
    code: 'import-text-beside',
    values: { section: '三', text: '多为网上申请。' },
  });
});

test('where its sums do not come out nothing is read', async () => {
  const lines = written(report).flatMap(({ labels, figures }) => [
    ...labels.slice(0, -1),
    [labels.at(-1), ...figures.slice(1), ...figures.slice(0, 1)].join(' '),
  ]);
  const read = await readPage(officePage({ three: paragraphs(lines) }));
  expect([...read.value.cells.keys()].filter((id) => id.startsWith('requests.'))).toEqual([]);
  expect(codes(read)).toContain('import-cell-unread');
});

test('the table has the rows that were written, and nothing else; what stands around it stays', () => {
  const labels = requests('2021').flatMap((row) => row.map(({ text }) => text)).filter((text) => /^\d\./.test(text));
  const lines = labels.slice(0, 9).flatMap((label, i) => [...(i === 8 ? ['（四）无法提供'] : []), label, '1 0 0 0 0 0 1']);
  const blocks = ['三、收到和处理情况', ...lines, '四、行政复议情况'].map((text) => ({ kind: 'paragraph' as const, text }));
  const [before, table, after, ...others] = withWrittenRows(blocks);
  expect([before, after, others]).toEqual([blocks[0], blocks.at(-1), []]);
  expect(table?.kind === 'table' && table.rows.map((row) => row.map(({ text }) => text).join(' '))).toEqual(
    labels.slice(0, 9).map((label) => `${label} 1 0 0 0 0 0 1`),
  );
}); // prettier-ignore
