/** Last year's report as evidence: whose it was where that is another unit's name, and what of it can be held against this year's. */
import { fromJson, toJson } from './json';
import type { Report } from './report';

/** How the unit that last year's report names stands to this one. */
export const UNIT_ANSWERS = ['same', 'renamed', 'merged', 'split'] as const;
export type UnitAnswer = (typeof UNIT_ANSWERS)[number];

export const isUnitAnswer = (value: unknown): value is UnitAnswer =>
  UNIT_ANSWERS.some((answer) => answer === value);

/** What was said of another unit's name, and why; `reason` may be empty where the name says it all. */
export interface UnitSaid {
  readonly answer: UnitAnswer;
  readonly reason: string;
}

export interface LastYear {
  readonly report: Report;
  /** Only where the report names another unit. */
  readonly unit?: UnitSaid;
}

/**
 * What this year's report is held against; undefined where it is not of the year before. A unit that was
 * split off took a part of the cases and documents with it, nobody knows which: of the old report only the
 * words say something.
 */
export function comparable({ report, unit }: LastYear, year: number): Report | undefined {
  if (!isYearBefore(report.year, year)) return undefined;
  return unit?.answer === 'split' ? { ...report, cells: new Map() } : report;
}

/** A year that is not known (0) contradicts nothing. */
export const isYearBefore = (last: number, year: number): boolean =>
  last === 0 || year === 0 || last === year - 1;

export const lastYearToJson = ({ report, unit }: LastYear) => ({
  report: toJson(report),
  ...(unit && { unit }),
});

/** @throws Fault `json-key` or `json-type` for what is not one */
export function lastYearFromJson(data: unknown): LastYear {
  const { report, unit } = data as Readonly<Record<string, unknown>>;
  const said = unit as Partial<UnitSaid> | undefined;
  return {
    report: fromJson(report),
    ...(said && isUnitAnswer(said.answer) && { unit: { answer: said.answer, reason: String(said.reason) } }),
  };
}
