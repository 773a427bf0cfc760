/** What a rule is: its data, and one function that judges a report. */
import type { CellId, Edition, EditionId } from '../format/edition';
import type { CellValue, PlainValue } from '../report/cell-value';
import type { Finding, Severity } from '../report/finding';
import type { Published } from '../report/published';
import type { Narrative, Profile, Report } from '../report/report';
import type { Settings } from '../report/settings';
import type { Texts } from '../report/text';

/**
 * label = printed in the official table · meaning = follows from what the cells mean ·
 * law = 《政府信息公开条例》 or 《立法法》· practice = seen in published reports · local = asked by a superior,
 * and set in the workbook.
 */
export type Source = 'label' | 'meaning' | 'law' | 'practice' | 'local';

/** What is judged. */
export interface Subject {
  readonly report: Report;
  /** Last year's report, where it is known. */
  readonly previous: Report | undefined;
  /** What stood in the document, where it was read as it was published. */
  readonly published?: Published | undefined;
  readonly edition: Edition;
  /** The figures in the order of `Edition.cells`. */
  readonly values: readonly CellValue[];
  /** The words by part. */
  readonly texts: Texts;
  /** Preamble and signature, where the report was read as it was published. */
  readonly around: Texts;
}

/** What is found at fault; the rule's own severity where none is given. */
export type Found = Pick<Finding, 'at' | 'actual' | 'expected'> &
  Partial<Pick<Finding, 'severity' | 'suspects' | 'readings' | 'kind'>>;

/** Where a rule tells what it finds. */
export interface Verdict {
  readonly found: (found: Found) => void;
  /** A relation between these cells cannot be judged, because more than one of them is blank or unreadable. */
  readonly undecided: (cells: readonly CellId[], unknown: readonly CellId[]) => void;
}

export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly source: Source;
  /** Official wording of what the rule rests on, where there is one. */
  readonly citation?: string;
  /** Editions it does not hold for; one that is new is judged by every rule until it is named here. */
  readonly notIn?: readonly EditionId[];
  readonly judge: (subject: Subject, verdict: Verdict) => void;
}

/** What differs from a report that is in order; stands beside the rule and is run by its test. */
export interface Example {
  readonly agency?: string;
  readonly edition?: EditionId;
  readonly year?: number;
  readonly cells?: Readonly<Record<CellId, PlainValue>>;
  readonly narrative?: Narrative;
  readonly profile?: Profile;
  readonly settings?: Settings;
  /** Last year's report is this year's with these figures. */
  readonly previous?: Readonly<Record<CellId, PlainValue>>;
  /** Its words, where they are not this year's. */
  readonly previousNarrative?: Narrative;
  readonly published?: Published;
}

/** A report that is quiet, and one in which the rule finds exactly one thing. */
export interface Examples {
  readonly passes: Example;
  readonly fails: Example;
}

/** What the tables rest on in 《中华人民共和国政府信息公开条例》. */
export const REGULATION = {
  proactive: '《中华人民共和国政府信息公开条例》第二十条第（一）项、第五十条第（一）项',
  requests: '《中华人民共和国政府信息公开条例》第五十条第（二）项',
  review: '《中华人民共和国政府信息公开条例》第五十条第（三）项',
} as const;
