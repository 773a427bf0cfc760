/** Real pages and documents, where they are at hand: every figure right, none silently wrong. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes, differences } from './page';
import { openSource } from '../../src/app/open-source';
import { parseReport } from '../../src/report/json';
import type { Report } from '../../src/report/report';
import { where } from '../where';

const cases = join(import.meta.dirname, '../../../shared/cases');
const read = (name: string) => openSource(name, new Uint8Array(readFileSync(join(cases, name))));
const truth = (name: string): Report => parseReport(readFileSync(join(cases, name), 'utf8'));
const whole = (text: unknown): string => JSON.stringify(text ?? '').replace(/\\n|[\s"]/g, '');

where(existsSync(cases), 'the real reports are not here')('real reports', () => {
  test.each([
    ['pingtan/zrz-2022', []],
    ['pingtan/scj-2025', ['import-row-missing', 'import-table-as-text']],
  ])('the page %s: figures, words, unit and year', async (name, said) => {
    const source = await read(`${name}.page.rebuilt.html`);
    const report = truth(`${name}.json`);
    expect(differences(source.report, report)).toEqual([]);
    expect([source.report.agency, source.report.year]).toEqual([report.agency, report.year]);
    const { overview, problems, other } = report.narrative;
    expect(whole(source.report.narrative.overview)).toBe(whole(overview));
    expect(whole(source.report.narrative.problems)).toBe(whole(problems));
    expect(whole(source.report.narrative.other)).toContain(whole(other));
    expect(codes(source)).toEqual(said);
  });

  test('a PDF as it was published: every figure, also where a row ends its page', async () => {
    const source = await read('hongze-district-2023.pdf');
    const report = truth('hongze-district-2023.json');
    expect(differences(source.report, report)).toEqual([]);
    expect([source.report.agency, source.report.year]).toEqual(['洪泽区人民政府', 2023]);
    expect(source.report.profile?.postcode).toBe('223100');
    expect(codes(source)).toEqual(['import-outcome-undivided']);
    const { document, sources } = source.published!;
    const table = document.blocks[sources.get('requests.unavailableNotReadyMade.total')!.block];
    expect(table?.origin).toEqual({ page: 3 });
  });

  test('a label as it was published is kept beside the official one', async () => {
    const { published } = await read('pingtan/scj-2025.page.rebuilt.html');
    const different = published!.published.labels.filter(({ written, official }) => written !== official);
    expect(different.map(({ written, official }) => [written.replace(/\s/g, ''), official])).toContainEqual([
      '7.属于行政执法案件',
      '7.属于行政执法案卷',
    ]);
  });

  test('the blank Word template: three tables, all blank, no word of guidance taken for text', async () => {
    const { report, published } = await read('blank-template.docx');
    expect(published!.published.tables.map(({ table, missingRows }) => [table, missingRows])).toEqual([
      ['proactive', []],
      ['requests', []],
      ['review', []],
    ]);
    expect([...report.cells.values()].filter(({ kind }) => kind !== 'blank')).toEqual([]);
    expect(report.narrative).toEqual({});
  });
});
