/** A text written from outside its sheet: paragraph by paragraph, and nothing beside it. */
import fc from 'fast-check';
import { runs } from '../runs';
import { emptyReport } from '../../src/app/empty-report';
import { makeWorkbook } from '../../src/app/make-workbook';
import type { Report } from '../../src/report/report';
import { areaNames } from '../../src/workbook/layout';
import { LONGEST_PARAGRAPH, passageWrites, writePassage } from '../../src/workbook/passage';
import type { WorkbookHost, WrittenValue } from '../../src/workbook/port';
import { readReport } from '../../src/workbook/read';
import { withoutBlankEnds } from '../../src/workbook/read-text';

const area = areaNames.problems;
const BEFORE = '一是人手少。\n二是更新慢。';
const report: Report = {
  ...emptyReport('2021', 2026, '某县某局'),
  narrative: { overview: { onRequest: '依法答复。' }, problems: BEFORE, other: '无其他事项。' },
};

const written = async (to: string, from = BEFORE) => {
  const host = await makeWorkbook(report);
  const there = await writePassage(host, { area, from, to });
  return { there, ...(await readReport(host)) };
};

test.each([
  ['another paragraph between', '一是人手少。\n另有一段。\n二是更新慢。'],
  ['fewer', '一是人手少。'],
  ['nothing', ''],
  ['more paragraphs than rows', Array.from({ length: 30 }, (_, i) => `第${i + 1}段。`).join('\n')],
  ['a blank line inside', '一是人手少。\n\n二是更新慢。'],
  ['what looks like a formula, a number, a date', '=1+1\n0012\n2026-1-2'],
])('%s: is read again as it was written, and the other texts are as they were', async (_, text) => {
  const { value, there, messages } = await written(text);
  expect(there).toBeUndefined();
  expect(messages).toEqual([]);
  expect(value.narrative).toEqual({ ...report.narrative, problems: text || undefined });
});

test('any text is read again as it was written, but for blank lines at its ends', async () => {
  const line = fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 20 }).filter(isPlain));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
      const text = lines.join('\n');
      expect((await written(text)).value.narrative.problems ?? '').toBe(withoutBlankEnds(text));
    }),
    runs(20),
  );
});

/** A line break within a line would be another paragraph. */
const isPlain = (text: string): boolean => /^[^\p{Cc}\p{Cs}\ufffe\uffff]*$/u.test(text);

test('only the paragraphs that changed are written', async () => {
  const host = await makeWorkbook(report);
  const [content] = await host.read([area]);
  expect(passageWrites(content!, ['一是人手少。', '二是更新较慢。'])).toEqual([
    { place: { area, row: 1, column: 0 }, value: '二是更新较慢。' },
  ]);
});

test('where something else stands there by now it is handed back, and nothing is written', async () => {
  const { there, value } = await written('新写的。', '原来以为的。');
  expect(there).toBe(BEFORE);
  expect(value.narrative).toEqual(report.narrative);
});

test('a paragraph longer than a cell is refused whole', async () => {
  const host = await makeWorkbook(report);
  const to = `前一段。\n${'长'.repeat(LONGEST_PARAGRAPH + 1)}`;
  await expect(writePassage(host, { area, from: BEFORE, to })).rejects.toMatchObject({
    code: 'paragraph-too-long',
    values: { count: LONGEST_PARAGRAPH + 1 },
  });
  expect((await readReport(host)).value.narrative).toEqual(report.narrative);
});

test('a paragraph as long as a cell is not refused', async () => {
  const longest = '长'.repeat(LONGEST_PARAGRAPH);
  expect((await written(longest)).value.narrative.problems).toBe(longest);
});

describe('in a program that can add rows', () => {
  /** The workbook in a file, with rows to add; says what was asked of it. */
  async function growing() {
    const host = await makeWorkbook(report);
    const [content] = await host.read([area]);
    const asked: number[] = [];
    const writes: WrittenValue[] = [];
    const able: WorkbookHost = Object.assign(host, {
      addRows: (name: string, count: number) => {
        asked.push(count);
        const more = Array.from({ length: count }, () => [{ value: null }]);
        return Promise.resolve({ ...content!, name, rows: [...content!.rows, ...more] });
      },
      write: (values: readonly WrittenValue[]) => Promise.resolve(void writes.push(...values)),
    });
    return { able, asked, writes, rows: content!.rows.length };
  }
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, i) => `第${i + 1}段。`).join('\n');

  test.each([
    ['one less than there are rows: none', -1, []],
    ['as many as there are rows: one, to write on in', 0, [1]],
    ['five more', 5, [6]],
  ])('paragraphs, %s', async (_, more, expected) => {
    const { able, asked, writes, rows } = await growing();
    await writePassage(able, { area, from: BEFORE, to: lines(rows + more) });
    expect(asked).toEqual(expected);
    expect(writes.map(({ value }) => value).join('\n')).toBe(lines(rows + more));
    expect(writes.map(({ place }) => place.row)).toEqual([...Array(rows + more).keys()]);
  });

  test('for a paragraph longer than a cell none are added', async () => {
    const { able, asked, writes, rows } = await growing();
    const to = `${lines(rows)}\n${'长'.repeat(LONGEST_PARAGRAPH + 1)}`;
    await expect(writePassage(able, { area, from: BEFORE, to })).rejects.toMatchObject({
      code: 'paragraph-too-long',
    });
    expect([asked, writes]).toEqual([[], []]);
  });
});
