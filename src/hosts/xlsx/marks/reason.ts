/**
 * The reason of a mark as the prompt of a cell's validation. Ours are told by the sign their title
 * begins with; the prompt that was there is on the flag cell (`flag-sheet.ts`).
 */
import type { Mark } from '../../../workbook/port';
import { attributesOf, setAttribute } from '../../../ooxml/xml/attributes';
import { decodeXml, encodeEscapes } from '../../../ooxml/xml/text';
import type { Cell } from './areas';
import type { Validation } from './validations';
import { validationOf, withAreas } from './validations';

/** The reference mark of Chinese print, in every Chinese font. */
const SIGN = '※';
/** ECMA-376 part 1, 18.3.1.32: what Excel takes. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '') + '…';

function retag(item: Validation, values: Readonly<Record<string, string | undefined>>): Validation {
  let { tag } = item;
  for (const [name, value] of Object.entries(values)) tag = setAttribute(tag, name, value);
  return validationOf(tag, item.rest);
}

function withoutUid(item: Validation): Validation {
  const names = [...attributesOf(item.tag).keys()].filter((name) => name.endsWith(':uid'));
  return retag(item, Object.fromEntries(names.map((name) => [name, undefined])));
}

const at = ({ row, column }: Cell) => [{ top: row, bottom: row, left: column, right: column }];

/** The rule for one cell alone. */
export const forCell = (item: Validation, cell: Cell): Validation => withAreas(withoutUid(item), at(cell));

export const withReason = (item: Validation, { title, text }: NonNullable<Mark['reason']>): Validation =>
  retag(item, {
    promptTitle: encodeEscapes(cut(SIGN + title, LONGEST_TITLE)),
    prompt: encodeEscapes(cut(text, LONGEST_TEXT)),
    showInputMessage: '1',
  });

export const isReason = ({ title }: Validation): boolean => title.startsWith(SIGN);

/** The prompt of another validation, none if it is not known. */
export function withPromptOf(item: Validation, source: Validation | undefined): Validation {
  const raw = attributesOf(source?.tag ?? '');
  const decoded = (name: string) => {
    const value = raw.get(name);
    return value === undefined ? undefined : decodeXml(value);
  };
  return retag(item, {
    promptTitle: decoded('promptTitle'),
    prompt: decoded('prompt'),
    showInputMessage: decoded('showInputMessage'),
  });
}
