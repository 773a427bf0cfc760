import fc from 'fast-check';
import { anyCharacter } from '../any-character';

/** Any text: all of Unicode with control characters and halves of pairs, and what breaks XML and HTML. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 6 }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '<script>alert(1)</script>',
        ']]>',
        '<![CDATA[',
        '&amp;',
        '&#0;',
        '"',
        "'",
        '<!--',
        '-->',
      ),
      fc.constantFrom(
        '{default-bullet-numbering-0}',
        '{PAGE}',
        '{',
        '}',
        '$&',
        '\u0000',
        '\uFFFE',
        '\uD800',
        '公开',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** What of a text must be seen, written apart from the code under test: no controls, no half pairs, no blanks. */
export function visible(text: string): string {
  return Array.from(text)
    .filter((char) => {
      const code = char.codePointAt(0)!;
      const control = code < 0x20 || (code >= 0x7f && code <= 0x9f);
      const half = code >= 0xd800 && code <= 0xdfff;
      return !control && !half && code !== 0xfffe && code !== 0xffff && !/\s/.test(char);
    })
    .join('');
}
