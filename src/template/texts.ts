/** The words a template needs that are not official wording. Given in by `app`, from `language/`. */
import type { NumberCell, TableId } from '../format/edition';
import type { Aspect } from '../format/sections';
import type { CoverField } from '../workbook/cover';

interface Headed {
  readonly title: string;
  readonly guide: string;
}

export interface TemplateTexts {
  readonly sheets: {
    readonly cover: string;
    readonly overview: string;
    readonly proactive: string;
    readonly requests: string;
    readonly review: string;
    readonly problems: string;
    readonly other: string;
    /** Fields that an earlier version's first sheet lacks. */
    readonly more: string;
  };
  readonly cover: {
    readonly title: string;
    readonly fields: Readonly<Record<CoverField, { readonly label: string; readonly prompt: string }>>;
    /** Over what is asked beyond the format. */
    readonly settings: Headed;
    readonly more: Headed;
    readonly howTo: string;
    /** One line each. */
    readonly steps: readonly string[];
  };
  /** One line under the heading of a table. */
  readonly tableGuide: Readonly<Record<TableId, string>>;
  readonly overviewGuide: string;
  /** Over the place for a text that is not divided by aspect. */
  readonly wholeOverview: string;
  readonly aspectGuide: Readonly<Record<Aspect, string>>;
  readonly problemsGuide: string;
  readonly otherGuide: string;
  /** What a figure counts, with the article it rests on: title ≤ 32, text ≤ 255 characters. */
  readonly figure: (cell: NumberCell, isTotal: boolean) => { readonly title: string; readonly text: string };
  readonly refusal: {
    readonly title: string;
    readonly whole: string;
    readonly decimal: string;
    readonly signed: string;
  };
}
