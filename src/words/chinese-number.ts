/** Chinese numerals as numbers: 六十, 一百零三, 两万, 二〇二五, up to 亿. */

/** Every character a Chinese numeral is written with. */
export const CHINESE_DIGITS = '零〇一二两三四五六七八九十百千万亿';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const POSITIONAL = /^[零〇一二两三四五六七八九]{2,}$/;

/** Undefined where the characters are no number (一二百, 百). */
export function chineseNumber(written: string): number | undefined {
  if (POSITIONAL.test(written)) return Number([...written].map((digit) => DIGITS[digit]).join(''));
  return byParts(written, '亿', 1e8, (rest) => byParts(rest, '万', 1e4, underTenThousand));
}

type Read = (written: string) => number | undefined;

/** What stands before 亿 or 万 counts that much; what stands after it is added. */
function byParts(written: string, mark: string, worth: number, read: Read): number | undefined {
  const at = written.lastIndexOf(mark);
  if (at < 0) return read(written);
  const high = read(written.slice(0, at));
  const low = at === written.length - 1 ? 0 : read(written.slice(at + 1));
  return high === undefined || high === 0 || low === undefined ? undefined : high * worth + low;
}

function underTenThousand(written: string): number | undefined {
  let sum = 0;
  let digit: number | undefined;
  let last = Infinity;
  for (const character of written) {
    const place = PLACES[character];
    if (place === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS[character];
      if (digit === undefined) return undefined;
      continue;
    }
    if (place >= last || (!digit && !(place === 10 && sum === 0))) return undefined;
    // 十二, and 一亿零十万.
    sum += (digit === 0 ? 1 : (digit ?? 1)) * place;
    [digit, last] = [undefined, place];
  }
  return written === '' ? undefined : sum + (digit ?? 0);
}
