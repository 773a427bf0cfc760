/** Text of cells in HTML. */
import { escaped } from '../ooxml/xml/text';
import type { TableCell } from './model';

export const cellHtml = ({ role, text }: TableCell): string =>
  role === 'header' ? inPairs(text) : inLines(text);

const inLines = (text: string): string => escaped(text).replace(/&#10;/g, '<br />');

/** 结果维持 breaks two and two, never three and one; where it need not break it does not. */
const inPairs = (text: string): string =>
  text.length % 2 === 0 && text.length <= 6
    ? (text.match(/../gu) ?? []).map(escaped).join('<wbr />')
    : escaped(text);
