/** Puts a figure's prompt together from what its row and its column count. */
import { labelOf } from '../official-labels';
import type { NumberCell } from '../../format/edition';
import type { TemplateTexts } from '../../workbook/template/texts';

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
  readonly article: (article: string) => string;
}

/** Spreadsheets refuse longer ones. */
const TITLE = 32;
const TEXT = 255;

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

export function templateTexts(words: TemplateWords): TemplateTexts {
  return {
    ...words,
    figure: (cell) => {
      const { counts, article } = words.rows[`${cell.table}.${cell.rowKey}`]!;
      const column = words.columns[cell.columnKey] ?? '';
      return {
        title: cut(titleOf(cell), TITLE),
        text: cut(`${column}${counts}${words.article(article)}${words.zeroIfNone}`, TEXT),
      };
    },
  };
}

/** One prompt serves all the applicant columns of a row, so only the row is named there. */
const titleOf = (cell: NumberCell): string =>
  cell.table === 'requests' ? labelOf(cell).split(' × ')[1]! : labelOf(cell);
