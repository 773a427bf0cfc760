/** Puts a figure's prompt together from what its row and its column count. */
import { labelOf } from '../official-labels';
import type { NumberCell } from '../../format/edition';
import type { TemplateTexts } from '../../template/texts';
import { entryAt, present } from '../../report/present';

interface RowWords {
  readonly counts: string;
  /** Of the Regulation. */
  readonly article: string;
}

/** What is translated; `figure` is made from it. */
export interface TemplateWords extends Omit<TemplateTexts, 'figure'> {
  /** By `table.row`. */
  readonly rows: Readonly<Record<string, RowWords>>;
  /** By column key, where the column says more than the row. */
  readonly columns: Readonly<Partial<Record<string, string>>>;
  readonly zeroIfNone: string;
  /** Said of a total instead. */
  readonly liveTotal: string;
  /** With the full stop after it. */
  readonly article: (article: string) => string;
}

/** Spreadsheets refuse longer ones. */
const TITLE = 32;
const TEXT = 255;

/** The brackets with the article come before it (GB/T 15834). */
const FULL_STOP = /[。.]\s*$/;

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

export function templateTexts(words: TemplateWords): TemplateTexts {
  return {
    ...words,
    figure: (cell, isTotal) => {
      const row = `${cell.table}.${cell.rowKey}`;
      const { counts, article } = present(words.rows[row], row);
      const what = `${words.columns[cell.columnKey] ?? ''}${counts}`.replace(FULL_STOP, '');
      const counted = what + words.article(article);
      const text = isTotal ? words.liveTotal + counted : counted + words.zeroIfNone;
      return { title: cut(titleOf(cell), TITLE), text: cut(text, TEXT) };
    },
  };
}

/** One prompt serves all the applicant columns of a row, so only the row is named there. */
const titleOf = (cell: NumberCell): string =>
  cell.table === 'requests' ? entryAt(labelOf(cell).split(' × '), 1) : labelOf(cell);
