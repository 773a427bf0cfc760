/**
 * What is asked of this unit beyond the official format (本地要求) – superiors differ – and how it counts.
 * All of it is optional; what is not kept is hinted at, and blocks nothing.
 */
import type { Aspect } from '../format/sections';

/** A day of the year after the one reported on. */
export interface Due {
  readonly month: number;
  readonly day: number;
}

/**
 * What an aspect of 一 has to state with a number, by the words that tell of it; other words for the same
 * thing stand behind a stroke: 医疗/卫生.
 */
export type Expected = Readonly<Partial<Record<Aspect, readonly string[]>>>;

export interface Settings {
  /** Who asks for it, and by which document. */
  readonly source?: string;
  /** Characters of section 一 at most; spaces do not count. */
  readonly overviewLength?: number;
  /** The last day on which the report may be published. */
  readonly deadline?: Due;
  readonly expected?: Expected;
  /** Decimals an amount of money is printed with; as it was written where none is given. */
  readonly feeDecimals?: number;
  /** Whether cases that were pending a year ago are in this year's totals. */
  readonly pendingCarriedOver?: boolean;
}

/** More characters than a section has. */
export const MOST_LENGTH = 99_999;
/** More decimals of an amount in 万元 than anybody prints. */
export const MOST_DECIMALS = 6;

/** What parts the things that are expected where they stand in one cell. */
export const EXPECTED_MARKS = /[、，,；;\n]/;
export const EXPECTED_MARK = '、';
/** Before another word for the same thing. */
export const OR_MARK = /[/／]/;

const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const dueText = ({ month, day }: Due): string => `${month}月${day}日`;

/** 1月20日, 1月20号, 01-20, 1.20; a year before it is that of another report. */
export function readDue(written: string): Due | undefined {
  const [, month = 0, day = 0] = DUE.exec(written.normalize('NFKC'))?.map(Number) ?? [];
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) ? { month, day } : undefined;
}

const DUE =
  /^\s*(?:[0-9]{4}\s*[年./-])?\s*([0-9]{1,2})\s*[月./-]\s*([0-9]{1,2})\s*[日号]?(?:前|以前|之前)?\s*$/;
