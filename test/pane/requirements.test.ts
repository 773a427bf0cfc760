/** Local requirements in the pane: from a file or the example, kept in the workbook; what an earlier version's workbook lacks is added. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alive, opened } from './living-workbook';
import { sessionOn } from './session-on';
import { exampleRequirements } from '../../src/app/requirements/example';
import { requirementsText } from '../../src/app/requirements/read-requirements';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { askedOf, overviewAreas, overviewCount } from '../../src/pane/asked';
import { requirementsDesk } from '../../src/pane/requirements';
import type { Session } from '../../src/pane/session';
import type { Settings } from '../../src/report/settings';
import { allFields, coverName, settingFields } from '../../src/workbook/cover';
import type { WorkbookHost } from '../../src/workbook/port';
import { readReport } from '../../src/workbook/read';
import { settingWrites } from '../../src/workbook/settings-cells';

const asked: Settings = {
  source: '某市人民政府办公室',
  overviewLength: 20,
  expected: { proactive: ['政策解读'] },
};
const file = (text: string) => new File([text], '本地要求.json');
const json = (settings: Settings) => file(requirementsText(settings));

async function started(host: WorkbookHost) {
  const session = sessionOn({ host });
  await session.start();
  return { host, session, desk: requirementsDesk(session.workplace) };
}
const fresh = async () => started((await opened()).host);
const earlier = async () => {
  const bytes = readFileSync(join(import.meta.dirname, '../workbook/earlier/version-0.1.xlsx'));
  const workbook = openXlsx(new Uint8Array(bytes));
  return { workbook, ...(await started(alive(workbook).host)) };
};
const notice = (session: Session) => session.store.get().notice;
const rulesOf = (session: Session) =>
  session.store.get().checkup!.problems.flatMap(({ findings }) => findings.map(({ rule }) => rule));
const settingsOf = (session: Session) => session.store.get().checkup!.report.settings;

test('a file is looked at before it is used; once taken it is checked against, tomorrow as well', async () => {
  const { host, session, desk } = await fresh();
  await desk.choose(json(asked));
  expect(desk.store.get().offered).toEqual({ settings: asked, isExample: false });
  expect((await readReport(host)).value.settings).toBeUndefined();
  await desk.adopt();
  expect(notice(session)).toMatchObject({ kind: 'done', code: 'requirements-taken' });
  expect(desk.store.get().offered).toBeUndefined();
  expect(rulesOf(session)).toEqual(['narrative.length', 'narrative.expected']);
  const tomorrow = await started(host);
  expect(settingsOf(tomorrow.session)).toEqual(asked);
});

test('one that has something amiss is refused whole, and what is asked stays as it is', async () => {
  const { session, desk, host } = await fresh();
  await host.write(settingWrites(asked));
  await session.check();
  await desk.choose(file('{"overviewLength": 500, "deadline": "月底"}'));
  expect(notice(session)).toMatchObject({ kind: 'fault', code: 'requirements-value' });
  expect(desk.store.get().offered).toBeUndefined();
  expect((await readReport(host)).value.settings).toEqual(asked);
});

test('the example takes the place of all that was asked', async () => {
  const { session, desk } = await fresh();
  await desk.choose(json({ ...asked, deadline: { month: 1, day: 10 } }));
  await desk.adopt();
  await desk.showExample();
  expect(desk.store.get().offered?.isExample).toBe(true);
  await desk.adopt();
  expect(settingsOf(session)).toEqual(exampleRequirements());
});

test('of an earlier version’s workbook the missing fields are added on a sheet of their own, and nothing else moves', async () => {
  const { workbook, host, session, desk } = await earlier();
  const before = workbook.contents();
  const read = await readReport(host);
  const { missing } = session.store.get().checkup!;
  expect(missing).toEqual(expect.arrayContaining(['office', 'fax', 'seal', ...settingFields]));
  await desk.addFields();
  expect(notice(session)).toMatchObject({ kind: 'done', code: 'fields-added' });
  const after = await readReport(host);
  expect(after.missing).toEqual([]);
  expect(after.value).toEqual(read.value);
  for (const [sheet, cells] of before)
    if (sheet !== '_nianbao') expect(workbook.contents().get(sheet)).toEqual(cells);
  expect([...workbook.contents().keys()].filter((name) => !before.has(name))).toEqual(['填报说明（补充）']);
  const fax = { area: coverName('fax'), row: 0, column: 0 };
  await host.write([{ place: fax, value: '0512-1' }]);
  const again = await readReport(openXlsx(workbook.bytes()));
  expect(again.value.profile).toMatchObject({ fax: '0512-1' });
});

test('requirements taken into such a workbook bring their fields with them', async () => {
  const { workbook, session, desk } = await earlier();
  await desk.choose(json(asked));
  await desk.adopt();
  expect(notice(session)).toMatchObject({ kind: 'done', code: 'requirements-taken' });
  const { value, missing, messages } = await readReport(openXlsx(workbook.bytes()));
  expect([value.settings, missing, messages]).toEqual([asked, [], []]);
});

test('where no sheet may be added nothing is, and what was read is still there', async () => {
  const bytes = readFileSync(join(import.meta.dirname, '../workbook/earlier/version-0.1.xlsx'));
  const { host, fail } = alive(openXlsx(new Uint8Array(bytes)));
  const { session, desk } = await started(host);
  await desk.choose(json(asked));
  fail('excel-structure-protected');
  await desk.adopt();
  expect(notice(session)).toMatchObject({ kind: 'fault', code: 'excel-structure-protected' });
  expect(desk.store.get().offered?.settings).toEqual(asked);
});

test('no two fields share a name', () => {
  expect(new Set(allFields.map(coverName)).size).toBe(allFields.length);
});

test('beside a field stands what is asked of it, and what of it is not stated yet', () => {
  const texts = overviewAreas.map((area) => (area === 'nb_overview_platform' ? '政策解读3篇。' : ''));
  const settings = { expected: { proactive: ['政策解读', '回应关切'] } };
  expect(askedOf('nb_overview_proactive', settings, texts)).toEqual({
    wanted: ['政策解读', '回应关切'],
    lacking: ['回应关切'],
  });
  expect(askedOf('nb_overview_platform', settings, texts).wanted).toEqual([]);
  expect(askedOf('nb_problems', settings, texts).wanted).toEqual([]);
});

test.each([
  [{ nb_overview: '甲 乙\n丙' }],
  [{ nb_overview_proactive: '甲乙。', nb_overview_platform: '丙。' }],
  [{ nb_overview: '甲乙。', nb_overview_platform: '丙丁。' }],
])('一 is counted as the check counts it: %j', async (words: Record<string, string>) => {
  const { host } = await opened();
  const all = overviewAreas.map((area) => words[area] ?? '');
  for (const [i, area] of overviewAreas.entries()) {
    const [content] = await host.read([area]);
    await host.write(
      content!.rows.map((_, row) => ({
        place: { area, row, column: 0 },
        value: row === 0 ? all[i] || null : null,
      })),
    );
  }
  await host.write(settingWrites({ overviewLength: 1 }));
  const { session } = await started(host);
  const found = session.store
    .get()
    .checkup!.problems.flatMap(({ findings }) => findings)
    .find(({ rule }) => rule === 'narrative.length');
  expect(found?.actual).toBe(overviewCount(all));
});
