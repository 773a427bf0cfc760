/** Profile and settings: read, written, and how a day is put. */
import { balanced, reportOf } from '../real-reports';
import { parseReport, toJson } from '../../src/report/json';
import { profileToJson } from '../../src/report/profile-json';
import { PROFILE_TEXTS, type Profile, type Report } from '../../src/report/report';
import { dueText, readDue, type Settings } from '../../src/report/settings';
import { settingsFromJson, settingsToJson } from '../../src/report/settings-json';

test.each<[string, [number, number] | undefined]>([
  ['1月20日', [1, 20]],
  ['1月20号', [1, 20]],
  ['１月２０日', [1, 20]],
  ['01-20', [1, 20]],
  ['1.20', [1, 20]],
  ['1/20', [1, 20]],
  [' 1 月 20 日 ', [1, 20]],
  ['2026年1月20日', [1, 20]],
  [' 2026 年 1月20日', [1, 20]],
  ['2026-01-20', [1, 20]],
  ['2026.1.20', [1, 20]],
  ['2026/1/20', [1, 20]],
  ['1月20日前', [1, 20]],
  ['1月20日以前', [1, 20]],
  ['1月20日之前', [1, 20]],
  ['12月31日', [12, 31]],
  ['2月29日', [2, 29]],
  ['2月30日', undefined],
  ['4月31日', undefined],
  ['1月1日', [1, 1]],
  ['1月0日', undefined],
  ['0月1日', undefined],
  ['13月1日', undefined],
  ['1月120日', undefined],
  ['111月1日', undefined],
  ['26年1月20日', undefined],
  ['20261月20日', undefined],
  ['不晚于1月20日', undefined],
  ['1月20日后', undefined],
  ['1月第20日', undefined],
  ['1月x20日', undefined],
  ['1x月20日', undefined],
  ['2026x年1月20日', undefined],
  ['2026年x1月20日', undefined],
  ['1月20x日', undefined],
  ['1月20日前x', undefined],
  ['1月', undefined],
  ['', undefined],
])('%j is the day %j', (written, day) => {
  expect(readDue(written)).toEqual(day && { month: day[0], day: day[1] });
});

test.each([
  [1, 31],
  [2, 29],
  [3, 31],
  [4, 30],
  [5, 31],
  [6, 30],
  [7, 31],
  [8, 31],
  [9, 30],
  [10, 31],
  [11, 30],
  [12, 31],
])('month %i ends with the %i', (month, day) => {
  expect(readDue(dueText({ month, day }))).toEqual({ month, day });
  expect(readDue(dueText({ month, day: day + 1 }))).toBeUndefined();
});

const all: Settings = {
  source: '市府办 2025 年通知',
  overviewLength: 1,
  deadline: { month: 1, day: 20 },
  expected: { proactive: ['政策解读', '医疗/卫生'], platform: ['网站'] },
  feeDecimals: 0,
  pendingCarriedOver: false,
};

test('all that is set comes back as it was written, the day as a day is written', () => {
  expect(settingsToJson(all)).toStrictEqual({ ...all, deadline: '1月20日' });
  expect(settingsFromJson(settingsToJson(all))).toStrictEqual(all);
  expect(settingsToJson({})).toStrictEqual({});
  expect(settingsFromJson({})).toStrictEqual({});
  const most = { overviewLength: 99_999, feeDecimals: 6, pendingCarriedOver: true };
  expect(settingsFromJson(most)).toStrictEqual(most);
});

test.each<[string, unknown, string, string]>([
  ['a length of nothing', { overviewLength: 0 }, 'overviewLength', '1–99999'],
  ['a length no section has', { overviewLength: 100_000 }, 'overviewLength', '1–99999'],
  ['half a character', { overviewLength: 10.5 }, 'overviewLength', '1–99999'],
  ['fewer decimals than none', { feeDecimals: -1 }, 'feeDecimals', '0–6'],
  ['more decimals than anybody prints', { feeDecimals: 7 }, 'feeDecimals', '0–6'],
  ['a day written in another way', { deadline: '01-20' }, 'deadline', 'day'],
  ['a number for a day', { deadline: 120 }, 'deadline', 'day'],
  ['a number for a source', { source: 5 }, 'source', 'string'],
  ['words for yes', { pendingCarriedOver: '是' }, 'pendingCarriedOver', 'true / false'],
  ['nothing expected', { expected: { proactive: [] } }, 'expected.proactive', 'words'],
  ['a text for a list', { expected: { proactive: '网站' } }, 'expected.proactive', 'words'],
  ['an empty word', { expected: { proactive: ['网站', ''] } }, 'expected.proactive', 'words'],
  ['a word with a space', { expected: { proactive: ['网站 '] } }, 'expected.proactive', 'words'],
  ['a number among the words', { expected: { proactive: [5] } }, 'expected.proactive', 'words'],
  ['two words in one', { expected: { proactive: ['网站；专栏'] } }, 'expected.proactive', 'words'],
  ['a list of aspects', { expected: ['网站'] }, 'expected', 'object'],
  ['no settings', [], 'JSON', 'object'],
])('%s: it is said where, and what belongs there', (_, data, key, type) => {
  const fault = expect.objectContaining({ code: 'json-type', values: { key, type } });
  expect(() => settingsFromJson(data)).toThrow(fault);
});

test('a setting, and an aspect, that there is not', () => {
  const missing = (key: string) => expect.objectContaining({ code: 'json-key', values: { key } });
  expect(() => settingsFromJson({ size: 1 })).toThrow(missing('size'));
  expect(() => settingsFromJson({ expected: { weather: ['晴'] } })).toThrow(missing('expected.weather'));
});

const told: Profile = {
  ...Object.fromEntries(PROFILE_TEXTS.map((key) => [key, `写在${key}`])),
  kind: 'department',
  seal: false,
  requestsLayout: 'landscape',
};
const report: Report = reportOf(balanced, { agency: '某市统计局', profile: told });

test('a report with all of a profile and all settings comes back as it was', () => {
  const full: Report = { ...report, settings: all };
  expect(parseReport(JSON.stringify(toJson(full)))).toStrictEqual(full);
});

test('of a profile that says one thing only that comes back', () => {
  const profile = { telephone: '0500-0000001' };
  expect(parseReport(JSON.stringify(toJson({ ...report, profile }))).profile).toStrictEqual(profile);
});

test('where neither is known, neither is written', () => {
  expect(Object.keys(toJson(reportOf(balanced)))).toEqual([
    'edition',
    'year',
    'agency',
    'cells',
    'narrative',
  ]);
});

test('the kind of body that the name tells is left out of the JSON, any other kept', () => {
  const kindOf = (agency: string, profile: Profile) => profileToJson({ ...report, agency, profile });
  expect(kindOf('舞钢市人民政府', { kind: 'cityGovernment' })).toEqual({ kind: 'cityGovernment' });
  expect(kindOf('沭阳县人民政府', { kind: 'countyGovernment' })).toBeUndefined();
  expect(kindOf('沭阳县人民政府', { kind: 'department', seal: true })).toEqual({
    kind: 'department',
    seal: true,
  });
  expect(profileToJson(reportOf(balanced))).toBeUndefined();
});

test.each<[string, unknown, string, string]>([
  ['a kind that is none', { kind: 'army' }, 'profile.kind', '"ministry" / "provincialGovernment" / '],
  ['a seal in words', { seal: '有' }, 'profile.seal', 'true / false'],
  [
    'another layout',
    { requestsLayout: 'portrait' },
    'profile.requestsLayout',
    '"flowing" / "whole" / "landscape"',
  ],
  ['a number for a telephone', { telephone: 12345 }, 'profile.telephone', 'string'],
  ['a list', [], 'profile', 'object'],
])('%s in a profile', (_, profile, key, type) => {
  const json = JSON.stringify({ ...toJson(reportOf(balanced)), profile });
  const values = { key, type: expect.stringContaining(type) };
  expect(() => parseReport(json)).toThrow(expect.objectContaining({ code: 'json-type', values }));
});
