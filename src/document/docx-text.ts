import { TextRun, type IRunOptions } from 'docx';
import { printable } from '../ooxml/xml/text';

/**
 * A run whose text is nothing but text. The library takes `{name}` in a finished part for a place
 * of its own, so a brace is parted from what follows it.
 */
export function textRun(text: string, options: Pick<IRunOptions, 'break' | 'size'> = {}): TextRun {
  return new TextRun({ ...options, children: printable(text).match(/[^{]*\{|[^{]+/g) ?? [] });
}
