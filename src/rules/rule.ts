/** What a rule is: data in a small vocabulary of judgements. `check.ts` runs them. */
import type { Equation } from './equations';
import type { CellId, Edition, EditionId, NumberCell } from '../format/edition';
import type { CellValue } from '../report/cell-value';
import type { PlainValue } from '../report/cell-value';
import type { Severity, Suspect } from '../report/finding';
import type { Report } from '../report/report';

/**
 * label = printed in the official table · meaning = follows from what the cells mean ·
 * law = 《政府信息公开条例》 or 《立法法》· practice = seen in published reports.
 */
export type Source = 'label' | 'meaning' | 'law' | 'practice';

/** What a single cell is found to be at fault with. */
export interface CellFault {
  readonly actual: PlainValue;
  readonly expected: PlainValue;
  readonly suspects: readonly Suspect[];
}

/** A sum of cells that may not be negative. */
export interface SignedSum {
  readonly plus: readonly CellId[];
  readonly minus: readonly CellId[];
}

export type Judgement =
  | { readonly verb: 'sums-equal'; readonly equations: (edition: Edition) => readonly Equation[] }
  | {
      readonly verb: 'each-cell';
      readonly fault: (value: CellValue, cell: NumberCell) => CellFault | undefined;
    }
  | { readonly verb: 'not-negative'; readonly sums: readonly SignedSum[] }
  | {
      readonly verb: 'zero-unless';
      readonly cells: (edition: Edition) => readonly CellId[];
      /** The severity where a figure stands, or undefined where it may stand. */
      readonly unless: (report: Report) => Severity | undefined;
    }
  | {
      readonly verb: 'follows-last-year';
      /** `cell` = Σ `plus` − Σ `minus`, where `last` cells are read from last year's report. */
      readonly relations: readonly LastYearRelation[];
    };

export interface LastYearRelation {
  readonly cell: CellId;
  readonly last: CellId;
  readonly plus: readonly CellId[];
  readonly minus: readonly CellId[];
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly source: Source;
  /** Official wording of what the rule rests on, where there is one. */
  readonly citation?: string;
  readonly editions: readonly EditionId[];
  readonly judge: Judgement;
}
