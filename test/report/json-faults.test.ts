import Ajv2020 from 'ajv/dist/2020.js';
import { fromJson, parseReport, toJson } from '../../src/report/json';
import { reportSchema } from '../../src/report/report-schema';
import { balanced, reportOf } from '../real-reports';

const schema = new Ajv2020({ strict: false, allowUnionTypes: true }).compile(reportSchema());

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any
const good = (): Loose => JSON.parse(JSON.stringify(toJson(reportOf(balanced))));

describe('a wrong key or type is an error that names it', () => {
  test.each<[string, (report: Loose) => unknown, string, string]>([
    ['stray', (r) => (r.stray = 1), 'json-key', 'stray'],
    [
      'a figure that no table has',
      (r) => (r.cells['requests.granted.martian'] = 1),
      'json-key',
      'cells.requests.granted.martian',
    ],
    [
      'a figure of the other edition',
      (r) => (r.cells['proactive.rules.newlyMade'] = 1),
      'json-key',
      'cells.proactive.rules.newlyMade',
    ],
    [
      'an unknown aspect',
      (r) => (r.narrative.overview = { weather: 'fine' }),
      'json-key',
      'narrative.overview.weather',
    ],
    ['an unknown section', (r) => (r.narrative.seven = ''), 'json-key', 'narrative.seven'],
    [
      'a list for a figure',
      (r) => (r.cells['requests.granted.total'] = [1]),
      'json-type',
      'cells.requests.granted.total',
    ],
    [
      'true for a figure',
      (r) => (r.cells['requests.granted.total'] = true),
      'json-type',
      'cells.requests.granted.total',
    ],
    ['a year in words', (r) => (r.year = '2021'), 'json-type', 'year'],
    ['an edition that does not exist', (r) => (r.edition = '2020'), 'json-type', 'edition'],
    ['no agency', (r) => delete r.agency, 'json-type', 'agency'],
    ['a number for a text', (r) => (r.narrative.other = 5), 'json-type', 'narrative.other'],
    ['a setting that is none', (r) => (r.settings = { size: 1 }), 'json-key', 'settings.size'],
    [
      'a length in words',
      (r) => (r.settings = { overviewLength: '一千' }),
      'json-type',
      'settings.overviewLength',
    ],
    ['a day that is none', (r) => (r.settings = { deadline: '13月1日' }), 'json-type', 'settings.deadline'],
    [
      'several things in one',
      (r) => (r.settings = { expected: { platform: ['平台、专区'] } }),
      'json-type',
      'settings.expected.platform',
    ],
    ['settings that are a list', (r) => (r.settings = []), 'json-type', 'settings'],
    ['no cells', (r) => delete r.cells, 'json-type', 'cells'],
  ])('%s', (_, spoil, code, key) => {
    const spoilt = good();
    spoil(spoilt);
    expect(() => fromJson(spoilt)).toThrow(
      expect.objectContaining({ code, values: expect.objectContaining({ key }) }),
    );
    expect(schema(spoilt)).toBe(false);
  });

  test.each<[string, (report: Loose) => unknown, string, string]>([
    ['edition', (r) => (r.edition = 2021), 'edition', '"2021" / "2019"'],
    ['year', (r) => (r.year = 2021.5), 'year', 'year'],
    ['a year too large to be written out', (r) => (r.year = 1e21), 'year', 'year'],
    ['a year before the common era', (r) => (r.year = -1), 'year', 'year'],
    ['a year before the law', (r) => (r.year = 2007), 'year', 'year'],
    ['a year after all', (r) => (r.year = 2101), 'year', 'year'],
    ['a year in words', (r) => (r.year = '二〇二一'), 'year', 'year'],
    ['agency', (r) => (r.agency = null), 'agency', 'string'],
    [
      'a figure',
      (r) => (r.cells['requests.granted.total'] = {}),
      'cells.requests.granted.total',
      'number / null / string',
    ],
    ['section 一', (r) => (r.narrative.overview = 5), 'narrative.overview', 'object'],
    ['an aspect', (r) => (r.narrative.overview = { proactive: 5 }), 'narrative.overview.proactive', 'string'],
    ['section 五', (r) => (r.narrative.problems = []), 'narrative.problems', 'string'],
    ['section 六', (r) => (r.narrative.other = null), 'narrative.other', 'string'],
    ['the texts', (r) => (r.narrative = '甲'), 'narrative', 'object'],
  ])('%s: it is said what belongs there', (_, spoil, key, type) => {
    const spoilt = good();
    spoil(spoilt);
    const fault = expect.objectContaining({ code: 'json-type', values: { key, type } });
    expect(() => fromJson(spoilt)).toThrow(fault);
  });

  test('a number too large for a figure is not taken for one', () => {
    const text = JSON.stringify(good()).replace(
      '"requests.granted.total":48',
      '"requests.granted.total":1e999',
    );
    const values = { key: 'cells.requests.granted.total', type: 'number / null / string' };
    expect(() => parseReport(text)).toThrow(expect.objectContaining({ code: 'json-type', values }));
  });

  test.each(['', '{', '[]x'])('%j is no JSON', (text) => {
    const cause = expect.any(SyntaxError);
    expect(() => parseReport(text)).toThrow(
      expect.objectContaining({ code: 'json-syntax', values: {}, cause }),
    );
  });

  test.each(['null', '[]', '"text"', '5'])('%j is no report', (text) => {
    const values = { key: 'JSON', type: 'object' };
    expect(() => parseReport(text)).toThrow(expect.objectContaining({ code: 'json-type', values }));
  });
});
