/** Children of a font in the order of the schema (ECMA-376 part 1, 18.8.22); hucre 1.0.0 has its own. */
const order =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

const rank = (element: string): number => order.indexOf(/\w+/.exec(element)?.[0] ?? '');

export const sortFontChildren = (styles: string): string =>
  styles.replace(/<font>(.*?)<\/font>/gs, (_, children: string) => {
    const elements = children.match(/<\w+[^>]*\/>/g) ?? [];
    return `<font>${elements.sort((a, b) => rank(a) - rank(b)).join('')}</font>`;
  });
