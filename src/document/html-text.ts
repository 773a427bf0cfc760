/** Text of cells in HTML. */
import { escaped } from '../ooxml/xml/text';
import type { DrawnBar, TableCell } from './model';

export const cellHtml = ({ role, text, bars = [] }: TableCell): string =>
  (role === 'header' ? inPairs(text) : inLines(text)) + bars.map(barHtml).join('');

/**
 * Not empty: editors take empty elements away. Printers leave out backgrounds, but not borders. A figure
 * of 0 has its line, and no bar.
 */
const barHtml = ({ share, filled }: DrawnBar): string =>
  `<div style="width:${(100 * share).toFixed(1)}%;height:9px;margin:3px 0;` +
  `border:1px solid ${share > 0 ? '#000' : 'transparent'};` +
  'box-sizing:border-box;font-size:1px;line-height:1px;text-indent:0;' +
  `background-color:${share === 0 ? 'transparent' : filled ? '#555' : '#fff'};print-color-adjust:exact;-webkit-print-color-adjust:exact">&#160;</div>`;

const inLines = (text: string): string => escaped(text).replace(/&#10;/g, '<br />');

/** 结果维持 breaks two and two, never three and one; where it need not break it does not. */
const inPairs = (text: string): string =>
  text.length % 2 === 0 && text.length <= 6
    ? (text.match(/../gu) ?? []).map(escaped).join('<wbr />')
    : escaped(text);
