/** Characters as a clerk counts them: spaces and ends of lines do not count, a rare character is one. */

const SPACE = /\s/;

export const charactersIn = (text: string): number => [...text.replace(/\s/g, '')].length;

/** Where, in UTF-16 units, the text stands after so many characters of it. */
export function placeAfter(text: string, count: number): number {
  let place = 0;
  let counted = 0;
  for (const character of text) {
    if (!SPACE.test(character)) counted++;
    if (counted > count) return place;
    place += character.length;
  }
  return place;
}
