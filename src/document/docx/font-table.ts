/** word/fontTable.xml: what stands in for a typeface that is missing. */
import { standIns, typeface } from '../typography';
import { DECLARATION, MAIN } from './namespace';

/** charset 86 = GB 2312. */
const chinese = (name: string, others: readonly string[]): string =>
  `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/>` +
  '<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>';

const latin =
  `<w:font w:name="${typeface.latin}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>` +
  '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>';

export const fontTable =
  `${DECLARATION}<w:fonts xmlns:w="${MAIN}">` +
  `${[...standIns].map(([name, others]) => chinese(name, others)).join('')}${latin}</w:fonts>`;
