/** How a label is set is nobody's mistake: blanks, lines, width of letters, punctuation, and the number before it. */
export const plain = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/^第?[\d一二三四五六七八九十]{1,3}(?:[、.,:]|部分)|^\([一二三四五六七八九十\d]{1,3}\)/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
