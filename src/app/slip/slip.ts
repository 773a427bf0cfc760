/**
 * The verification slip (核验单): what was written out, from which values, judged by which rules.
 * With it anyone can tell later whether these are the files. It is no signature: whoever changes
 * the files can write another.
 */
import { canonical, sha256 } from './digest';
import { editions } from '../../format/editions';
import type { CellId } from '../../format/edition';
import { toJson, type ReportJson } from '../../report/json';
import { valueOf, type Report } from '../../report/report';
import { equationsOf } from '../../rules/equations';
import type { Dismissal } from '../../workbook/kept';
import { publishedRules } from '../rule-list';
import { VERSION } from '../version';

export interface SlipFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What stands after the report: 附：图表, and what an office's own frame has there. */
  readonly after?: string;
}

/** One side of an equation; the sum is null where a cell is not a number. */
export interface Side {
  readonly cells: readonly CellId[];
  readonly sum: number | null;
}

export interface SlipEquation {
  readonly rule: string;
  readonly left: Side;
  readonly right: Side;
  readonly holds: boolean;
}

export interface Slip {
  /** Of this form; raised when it has to be read differently. */
  readonly slip: 1;
  readonly product: string;
  readonly rules: { readonly count: number; readonly sha256: string };
  /** Every figure and word, so that a difference can be named. */
  readonly report: ReportJson;
  /** Of the report, keys in order. */
  readonly sha256: string;
  readonly files: readonly SlipFile[];
  readonly equations: readonly SlipEquation[];
  /** Warnings that were looked at and left, with their reasons. */
  readonly dismissed: readonly Dismissal[];
}

export interface Written {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** The report stands in an office's own document, or charts follow it. */
  readonly goesOn?: boolean;
}

export async function slipOf(
  report: Report,
  written: readonly Written[],
  dismissed: readonly Dismissal[] = [],
): Promise<Slip> {
  const rules = publishedRules();
  return {
    slip: 1,
    product: VERSION,
    rules: { count: rules.length, sha256: await sha256(canonical(rules)) },
    report: toJson(report),
    sha256: await valuesDigest(report),
    files: await Promise.all(written.map((file) => slipFile(file, report))),
    equations: equationsIn(report),
    dismissed,
  };
}

/** Of every figure and word of a report, however its file was saved. */
export const valuesDigest = (report: Report): Promise<string> => sha256(canonical(toJson(report)));

async function slipFile({ name, content, goesOn = false }: Written, report: Report): Promise<SlipFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const after = goesOn ? await (await import('./words-after')).wordsAfter(report, name, bytes) : '';
  return { name, bytes: bytes.length, sha256: await sha256(bytes), ...(after !== '' && { after }) };
}

export function equationsIn(report: Report): SlipEquation[] {
  return equationsOf(editions[report.edition]).map(({ rule, left, right }) => {
    const sides = { left: sideOf(report, left), right: sideOf(report, right) };
    return { rule, ...sides, holds: sides.left.sum !== null && sides.left.sum === sides.right.sum };
  });
}

function sideOf(report: Report, cells: readonly CellId[]): Side {
  const values = cells.map((cell) => valueOf(report, cell));
  const known = values.flatMap((value) => (value.kind === 'known' ? [value.value] : []));
  const sum = known.length < values.length ? null : known.reduce((a, b) => a + b, 0);
  return { cells, sum };
}
