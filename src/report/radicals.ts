/**
 * A typeface draws 人 and the radical ⼈ with one shape, and some programs that make a PDF (Chromium and Edge
 * among them) then write down the radical. Nobody means radicals: in a PDF they are read as the
 * characters they look like; in words that were copied from one, a search finds nothing and a voice cannot read.
 */

/** U+2E81 to U+2EF3, each as its ideograph; U+2E9A is none (Unicode, EquivalentUnifiedIdeograph.txt, 14.0.0). */
const SUPPLEMENT = [
  ...'厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉',
  ...'𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
];

const FIRST = 0x2e81;

/** NFKC has the form of Taiwan here. */
const DOOR = '\u2f3e';

/** CJK radicals supplement, and the radicals of Kangxi, which NFKC knows. */
export const RADICALS = /[\u2e81-\u2ef3\u2f00-\u2fd5]/g;

const ideographOf = (radical: string): string =>
  radical === DOOR ? '户' : (SUPPLEMENT[radical.charCodeAt(0) - FIRST] ?? radical.normalize('NFKC'));

export const withoutRadicals = (text: string): string => text.replace(RADICALS, ideographOf);
