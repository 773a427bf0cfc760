/**
 * Workbooks made by version 0.1 (commit f00264e, its own template and its own marks), filled in with the
 * sample whose tables have mistakes: read, marked, repaired and written in by this version.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import clean from '../../assets/sample/report.json' with { type: 'json' };
import mistaken from '../../assets/sample/report-with-mistakes.json' with { type: 'json' };
import { checkReport } from '../../src/app/check-report';
import { wrongPlaces } from '../../src/app/problems';
import { marksOf } from '../../src/app/mark-workbook';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { zhCN } from '../../src/language/zh-CN';
import { toPlain } from '../../src/report/cell-value';
import type { Report } from '../../src/report/report';
import { areaNames } from '../../src/workbook/layout';
import { writePassage } from '../../src/workbook/passage';
import { readReport } from '../../src/workbook/read';

const opened = (name: string) =>
  openXlsx(new Uint8Array(readFileSync(join(import.meta.dirname, 'earlier', name))));

/** Cells in which something is wrong, by the figures alone. */
const WRONG = [
  'proactive.compulsion.decisions',
  'requests.granted.naturalPerson',
  'review.reconsideration.pending',
];

const wrongIn = (report: Report) =>
  checkReport(report)
    .problems.filter(({ severity }) => severity === 'error')
    .flatMap(wrongPlaces)
    .flatMap((place) => ('cell' in place ? [place.cell] : []))
    .sort();

test.each(['version-0.1.xlsx', 'version-0.1-marked.xlsx'])('%s is read whole', async (name) => {
  const { value, messages, passages } = await readReport(opened(name));
  expect(messages).toEqual([]);
  expect(value.agency).toBe(mistaken.agency);
  expect(Object.fromEntries([...value.cells].map(([cell, each]) => [cell, toPlain(each)]))).toMatchObject(
    mistaken.cells,
  );
  expect(value.narrative).toEqual(clean.narrative);
  expect(passages).toHaveLength(9);
  expect(wrongIn(value)).toEqual(WRONG);
});

test('it is marked in its tables, repaired, and shows no mark then', async () => {
  const host = opened('version-0.1-marked.xlsx');
  const { value, standings } = await readReport(host);
  await host.mark(marksOf(checkReport(value).problems, { report: value, standings }, zhCN));
  const flags = async () => {
    const areas = await host.read(['proactive', 'requests', 'review'].map((table) => `nb_flags_${table}`));
    return areas.flatMap(({ rows }) => rows.flat()).filter((cell) => cell.value === 1 || cell.value === 2)
      .length;
  };
  expect(await flags()).toBe(WRONG.length);
  const right = { [WRONG[0]!]: 0, [WRONG[1]!]: 1, [WRONG[2]!]: 0 };
  await host.write(
    Object.entries(right).map(([cell, to]) => ({ place: standings.cells.get(cell)!.place, value: to })),
  );
  const after = await readReport(host);
  expect(wrongIn(after.value)).toEqual([]);
  await host.mark(
    marksOf(checkReport(after.value).problems, { report: after.value, standings: after.standings }, zhCN),
  );
  expect(await flags()).toBe(0);
});

test('its words are written from outside their sheets too', async () => {
  const host = opened('version-0.1.xlsx');
  const { passages, value } = await readReport(host);
  const { area, text: from } = passages.find((passage) => passage.area === areaNames.problems)!;
  await writePassage(host, { area, from, to: `${from}\n另起一段。` });
  const after = await readReport(host);
  expect(after.value).toEqual({
    ...value,
    narrative: { ...value.narrative, problems: `${from}\n另起一段。` },
  });
});
