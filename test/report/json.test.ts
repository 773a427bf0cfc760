import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editions } from '../../src/format/editions';
import type { EditionId } from '../../src/format/edition';
import { fromJson, parseReport, toJson } from '../../src/report/json';
import { reportSchema } from '../../src/report/report-schema';
import { Fault } from '../../src/report/result';
import { balanced, reportOf } from '../real-reports';
import { specification, whereSpecified } from '../specification';

const schema = new Ajv2020({ strict: false, allowUnionTypes: true }).compile(reportSchema());

const cellsOf = (edition: EditionId) =>
  fc.record(
    Object.fromEntries(
      editions[edition].cells.map(({ id }) => [
        id,
        fc.oneof(
          { weight: 8, arbitrary: fc.nat(9999) },
          fc.constant(null),
          fc.constantFrom('/', '６０', '22（其中修订16件）'),
        ),
      ]),
    ),
  );
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((s) => s.replace(/\r/g, ''));
const report = fc.constantFrom<EditionId>('2021', '2019').chain((edition) =>
  fc.record({
    edition: fc.constant(edition),
    year: fc.integer({ min: 2019, max: 2040 }),
    agency: text,
    cells: cellsOf(edition),
    narrative: fc.record(
      {
        overview: fc.oneof(text, fc.record({ proactive: text, evaluation: text }, { requiredKeys: [] })),
        problems: text,
        other: text,
      },
      { requiredKeys: [] },
    ),
  }),
);

test('a report comes back from JSON as it went in, and the published schema takes it', () => {
  fc.assert(
    fc.property(report, (given) => {
      expect(toJson(fromJson(given))).toEqual(given);
      expect(schema(given)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

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
    ['a year beyond all years', (r) => (r.year = 1e21), 'json-type', 'year'],
    ['a year before the first', (r) => (r.year = 2007), 'json-type', 'year'],
    ['a year after the last', (r) => (r.year = 2101), 'json-type', 'year'],
    ['a negative year', (r) => (r.year = -1), 'json-type', 'year'],
    ['an edition that does not exist', (r) => (r.edition = '2020'), 'json-type', 'edition'],
    ['no agency', (r) => delete r.agency, 'json-type', 'agency'],
    ['a number for a text', (r) => (r.narrative.other = 5), 'json-type', 'narrative.other'],
    ['no cells', (r) => delete r.cells, 'json-type', 'cells'],
  ])('%s', (_, spoil, code, key) => {
    const spoilt = good();
    spoil(spoilt);
    expect(() => fromJson(spoilt)).toThrow(
      expect.objectContaining({ code, values: expect.objectContaining({ key }) }),
    );
    expect(schema(spoilt)).toBe(false);
  });

  test.each(['', '{', '[]x', 'null', '[]', '"text"', '5'])('%j is no report', (text) => {
    expect(() => parseReport(text)).toThrow(Fault);
  });
});

test('a figure that is left out is blank', () => {
  const { cells } = fromJson({ edition: '2021', year: 2021, agency: '某局', cells: {} });
  expect(cells.size).toBe(0);
  expect(
    toJson(fromJson({ edition: '2021', year: 2021, agency: '某局', cells: {} })).cells[
      'review.reconsideration.total'
    ],
  ).toBeNull();
});

test('the published schema file is the one generated from the editions', () => {
  const file = join(import.meta.dirname, '../../assets/report.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(reportSchema())));
});

whereSpecified('real reports', () => {
  test.each([
    'huaian-city-2024',
    'shangdian-town-2021',
    'shanghai-gov-office-2019',
    'suqian-city-2023',
    'suqian-city-2024',
  ])('%s comes back as it is', (name) => {
    const text = readFileSync(specification(`cases/${name}.json`), 'utf8');
    expect(toJson(parseReport(text))).toEqual(JSON.parse(text));
    expect(schema(JSON.parse(text))).toBe(true);
  });
});
