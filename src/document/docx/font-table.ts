/** word/fontTable.xml: what stands in for a typeface that is missing. */
import { typeface } from '../typography';
import { DECLARATION, MAIN } from './namespace';

/** In order of preference: names on Windows, in WPS, on macOS. */
const substitutes: readonly (readonly [string, readonly string[]])[] = [
  [typeface.title, ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '小标宋', 'SimSun', 'STSong']],
  [typeface.heading, ['SimHei', '方正黑体_GBK', 'STHeiti']],
  [typeface.subheading, ['楷体', 'KaiTi', '方正楷体_GBK', 'STKaiti']],
  [typeface.body, ['仿宋', 'FangSong', '方正仿宋_GBK', 'STFangsong']],
  [typeface.table, ['SimSun', 'STSong']],
];

/** charset 86 = GB 2312. */
const chinese = (name: string, others: readonly string[]): string =>
  `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/>` +
  '<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>';

const latin =
  `<w:font w:name="${typeface.latin}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>` +
  '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>';

export const fontTable =
  `${DECLARATION}<w:fonts xmlns:w="${MAIN}">` +
  `${substitutes.map(([name, others]) => chinese(name, others)).join('')}${latin}</w:fonts>`;
