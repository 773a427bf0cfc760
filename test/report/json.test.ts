import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { runs } from '../runs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editions } from '../../src/format/editions';
import { EDITION_IDS, type EditionId } from '../../src/format/edition';
import { fromJson, MOST_JSON, parseReport, toJson } from '../../src/report/json';
import { reportSchema } from '../../src/report/report-schema';
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
const report = fc.constantFrom(...EDITION_IDS).chain((edition) =>
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
    runs(50),
  );
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

test.each([
  ['nothing', '某县人民政府', {}, undefined],
  ['what the name tells', '某县人民政府', { kind: 'countyGovernment' }, undefined],
  ['a telephone', '某县人民政府', { telephone: '123' }, { telephone: '123' }],
] as const)('of the profile, %s', (_, agency, profile, expected) => {
  const json = toJson(fromJson({ edition: '2021', year: 2021, agency, cells: {}, profile }));
  expect(json.profile).toStrictEqual(expected);
});

const bare = { edition: '2021', year: 2021, agency: '某局', cells: {} };

test('a report with far more words than any has is no larger than a file may be', () => {
  const other = '办'.repeat(1_000_000);
  expect(Buffer.byteLength(JSON.stringify({ ...bare, narrative: { other } }))).toBeLessThan(MOST_JSON);
});

describe('the text of a file', () => {
  test('may begin with a byte order mark, as editors on Windows write one', () => {
    expect(toJson(parseReport(`\uFEFF${JSON.stringify(bare)}`)).agency).toBe('某局');
  });

  test('may have such a mark within it, where it stays', () => {
    const other = '甲\uFEFF乙';
    expect(parseReport(JSON.stringify({ ...bare, narrative: { other } })).narrative).toEqual({ other });
  });

  test.each([
    ['Windows', '甲\r\n乙\r\n\r\n丙'],
    ['an old Mac', '甲\r乙\r\r丙'],
    ['everyone else', '甲\n乙\n\n丙'],
  ])('has its paragraphs divided as %s divides them', (_, written) => {
    const narrative = { overview: { proactive: written }, problems: written, other: written };
    const text = '甲\n乙\n\n丙';
    expect(fromJson({ ...bare, narrative }).narrative).toEqual({
      overview: { proactive: text },
      problems: text,
      other: text,
    });
    expect(fromJson({ ...bare, narrative: { overview: written } }).narrative.overview).toBe(text);
  });
});

test('the published schema file is the one generated from the editions (npm run schema)', () => {
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

/** The Regulation is of 2008; 0 is a year that could not be read. */
test.each([
  [2008, true],
  [2100, true],
  [0, true],
  [2007, false],
  [2101, false],
])('a report of the year %d can be one: %s', (year, can) => {
  const json = JSON.stringify({ ...bare, year });
  if (can) expect(parseReport(json).year).toBe(year);
  else expect(() => parseReport(json)).toThrow(expect.objectContaining({ code: 'json-type' }));
});
