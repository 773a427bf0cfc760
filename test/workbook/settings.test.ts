/** The settings stand in cells of the first sheet: a clerk reads and changes them there, and they travel with the file. */
import fc from 'fast-check';
import { anySettings } from '../any-settings';
import { balanced, reportOf } from '../real-reports';
import { makeWorkbook } from '../../src/app/make-workbook';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { messageSentence } from '../../src/language/tell';
import { en } from '../../src/language/en';
import { zhCN } from '../../src/language/zh-CN';
import { fromJson, toJson } from '../../src/report/json';
import type { Settings } from '../../src/report/settings';
import { coverName, type CoverField, type SettingField } from '../../src/workbook/cover';
import { readSettings, settingWrites } from '../../src/workbook/settings-cells';
import { readReport } from '../../src/workbook/read';

const report = reportOf(balanced);
const at = (field: CoverField) => ({ area: coverName(field), row: 0, column: 0 });

const full: Settings = {
  source: '某市人民政府办公室',
  overviewLength: 1000,
  deadline: { month: 1, day: 20 },
  expected: { proactive: ['政策解读', '医疗/卫生'], evaluation: ['社会评议'] },
  feeDecimals: 4,
  pendingCarriedOver: false,
};

test('they come back from a file as they went into it, and so does the JSON', async () => {
  const host = await makeWorkbook({ ...report, settings: full });
  const { value, messages, missing } = await readReport(openXlsx(host.bytes()));
  expect(value.settings).toEqual(full);
  expect(messages).toEqual([]);
  expect(missing).toEqual([]);
  expect(fromJson(JSON.parse(JSON.stringify(toJson(value))))).toMatchObject({ settings: full });
});

test('where nothing is set there are none, in the workbook as in the JSON', async () => {
  const { value } = await readReport(openXlsx((await makeWorkbook(report)).bytes()));
  expect(value).not.toHaveProperty('settings');
  expect(toJson(value)).not.toHaveProperty('settings');
});

test('others take their place whole: what they do not set is not set', async () => {
  const host = await makeWorkbook({ ...report, settings: full });
  const others: Settings = { overviewLength: 800 };
  await host.write(settingWrites(others));
  expect((await readReport(host)).value.settings).toEqual(others);
});

test('any of them are read from the cells they are written to', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const areas = new Map(
        settingWrites(settings).map(({ place, value }) => [
          place.area,
          { name: place.area, sheet: '填报说明', top: 0, left: 0, rows: [[{ value }]] },
        ]),
      );
      const messages: [] = [];
      expect(readSettings(areas, messages)).toEqual(settings);
      expect(messages).toEqual([]);
    }),
  );
});

test.each<[SettingField, string | number, Settings]>([
  ['overviewLength', '1,000字以内', { overviewLength: 1000 }],
  ['overviewLength', '１０００', { overviewLength: 1000 }],
  ['deadline', '2026年1月20日前', { deadline: { month: 1, day: 20 } }],
  ['deadline', '01-20', { deadline: { month: 1, day: 20 } }],
  ['feeDecimals', '4位', { feeDecimals: 4 }],
  ['feeDecimals', 0, { feeDecimals: 0 }],
  ['expected_platform', '平台，专区；公报。', { expected: { platform: ['平台', '专区', '公报'] } }],
])('%s is read as clerks write it: %s', async (field, value, settings) => {
  const host = await makeWorkbook(report);
  await host.write([{ place: at(field), value }]);
  const read = await readReport(host);
  expect(read.value.settings).toEqual(settings);
  expect(read.messages).toEqual([]);
});

test.each<[SettingField, string | number]>([
  ['overviewLength', '一千多'],
  ['overviewLength', -5],
  ['deadline', '一月底'],
  ['deadline', '2月30日'],
  ['deadline', 46042],
  ['feeDecimals', 2.5],
  ['feeDecimals', 9],
  ['pendingCarriedOver', '是'],
  ['expected_platform', '、'],
])('%s that reads “%s” is not taken, and that is said, with its cell', async (field, value) => {
  const host = await makeWorkbook({ ...report, settings: { source: '某市' } });
  await host.write([{ place: at(field), value }]);
  const read = await readReport(host);
  expect(read.value.settings).toEqual({ source: '某市' });
  expect(read.messages).toEqual([
    {
      code: 'setting-unread',
      values: { sheet: '填报说明', cell: expect.stringMatching(/^B\d+$/), written: String(value) },
    },
  ]);
  for (const language of [zhCN, en])
    expect(messageSentence(read.messages[0]!, language)).toContain(String(value));
});

test('what is not set leaves its field blank, not with an empty text', () => {
  const values = settingWrites({}).map(({ value }) => value);
  expect(values.length).toBeGreaterThan(5);
  expect(new Set(values)).toEqual(new Set([null]));
});
