/** For comparing what was set in different ways: no white space, letters and digits in one width. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
