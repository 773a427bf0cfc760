/** What the pane shows, as one plain value. */
import type { Dismissed } from '../app/dismissal';
import type { Problem } from '../app/problems';
import type { BodyKind } from '../format/bodies';
import type { LanguageId } from '../language/language-id';
import type { NoticeCode } from '../language/pane/zh-CN';
import type { Language } from '../language/zh-CN';
import type { FaultCode } from '../report/fault-codes';
import type { LastYear } from '../report/last-year';
import type { Report } from '../report/report';
import type { SectionKey } from '../report/location';
import type { Fault, Message, Values } from '../report/result';
import type { NotJudged } from '../rules/check';
import type { Passage } from '../workbook/passage';
import type { Standings } from '../workbook/standing';
import type { CoverField, TotalsMode } from '../workbook/cover';

export type View = 'prepare' | 'check' | 'words' | 'report' | 'settings';

/** What is asked for before the template is inserted. */
export interface Preparation {
  readonly agency: string;
  readonly year: number;
  readonly kind?: BodyKind;
  readonly totals: TotalsMode;
}

/** What is being done right now; `step` of `steps` where that is known. */
export interface Busy {
  readonly doing: 'starting' | 'inserting' | 'checking' | 'repairing' | 'writing' | 'reading' | 'keeping';
  readonly step?: number;
  readonly steps?: number;
}

/** What is written in the pane and may not stand in the workbook yet. */
export interface Draft {
  readonly text: string;
  /** What the workbook had when this was begun. */
  readonly from: string;
  /** `held`: not written yet, because of `fault`; `changed`: `there` stands in the workbook meanwhile. */
  readonly state: 'typing' | 'written' | 'held' | 'changed';
  readonly there?: string;
  readonly fault?: Pick<Fault, 'code' | 'values'>;
}

export type Drafts = Readonly<Record<string, Draft | undefined>>;

/** Something to tell the clerk; a fault offers to try again. */
export type Notice = (
  { readonly kind: 'done'; readonly code: NoticeCode } | { readonly kind: 'fault'; readonly code: FaultCode }
) & {
  readonly values: Values;
  readonly retry?: () => void;
  /** Of a check nobody asked for: gone once one succeeds. */
  readonly live?: boolean;
};

/** The last check. */
export interface Checkup {
  readonly report: Report;
  readonly standings: Standings;
  readonly passages: readonly Passage[];
  readonly messages: readonly Message[];
  readonly problems: readonly Problem[];
  /** Warnings looked at and dismissed, which still hold. */
  readonly dismissed: readonly Dismissed[];
  readonly notJudged: readonly NotJudged[];
  /** Last year's report, as the workbook keeps it. */
  readonly previous?: LastYear;
  /** Fields of the first sheet that the workbook lacks. */
  readonly missing: readonly CoverField[];
  readonly filled: number;
  readonly figures: number;
}

export interface PaneState {
  readonly view: View;
  readonly language: LanguageId;
  /** The words of that language. */
  readonly words: Language;
  readonly template: 'unknown' | 'absent' | 'present';
  readonly preparation: Preparation;
  readonly busy?: Busy | undefined;
  readonly notice?: Notice | undefined;
  /** Messages of the last insertion: what was renamed, what could not be done. */
  readonly inserted: readonly Message[];
  readonly checkup?: Checkup | undefined;
  /** The problem that was jumped to last, and where it was listed. */
  readonly current?: { readonly key: string; readonly index: number };
  /** The section of the words that was gone to last. */
  readonly writing?: SectionKey;
  /** Words that are being written in the pane, by area. */
  readonly drafts: Drafts;
  /** How many repairs can be taken back. */
  readonly repairs: number;
}
