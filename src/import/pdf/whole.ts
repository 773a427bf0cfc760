/** Whether pdf.js has told all that a page draws, or has stopped at something it could not draw. */
import type { OperatorCodes, Operators } from './rulings';

interface Glyph {
  readonly unicode: string;
}

/**
 * Read strictly, pdf.js ends its list of operators without a word where it meets a picture or an error. The list is
 * taken for whole if it shows as many letters as the page has words, and gives back every state that it keeps: a
 * picture is placed by a matrix, so that it stands within a state of its own.
 * @param letters of the page's text, blanks left out
 */
export function isWhole(
  { fnArray, argsArray }: Operators,
  { showText, save, restore, paintFormXObjectBegin, paintFormXObjectEnd }: OperatorCodes,
  letters: number,
): boolean {
  let [shown, begun] = [0, 0];
  fnArray.forEach((code, i) => {
    if (code === save || code === paintFormXObjectBegin) begun += 1;
    if (code === restore || code === paintFormXObjectEnd) begun -= 1;
    if (code === showText) shown += lettersShown(argsArray[i]);
  });
  return begun === 0 && shown === letters && fnArray.length > 0;
}

const lettersShown = (args: unknown): number => {
  const [glyphs] = args as readonly [readonly (Glyph | number)[]];
  return glyphs.reduce<number>(
    (sum, glyph) => (typeof glyph === 'number' ? sum : sum + lettersIn(glyph.unicode)),
    0,
  );
};

/** Blanks left out. */
export const lettersIn = (text: string): number => text.replace(/\s/g, '').length;
