/**
 * The numbers of a text: half- and full-width digits, thousands separators, decimals, 万 and 亿, Chinese
 * numerals before a unit, percentages. Dates, years, numbers of articles and documents, telephone numbers
 * and ordinals are no figures.
 */
import { CHINESE_DIGITS, chineseNumber } from './chinese-number';
import { clauseAround } from './clause';

/** A piece of a text in UTF-16 units; `end` is the first unit after it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface NumberInText extends Stretch {
  readonly value: number;
  /** What the last printed digit is worth: 1, 0.01, or 1000 in 3.2万件. */
  readonly step: number;
  /** 件, 条 …; 元 for every amount of money; % ; empty where none follows. */
  readonly unit: string;
  /** The first unit of the text after the unit, or after the number where none follows. */
  readonly unitEnd: number;
  /** What is said right around it, as `clauseAround` gives it. */
  readonly clause: string;
  /** False in 1142余篇, 近百件, 约30件. */
  readonly exact: boolean;
}

const UNITS =
  '件次|人次|场次|批次|件|条|份|项|起|宗|次|个|篇|部|例|元|人|家|张|幅|册|本|户|场|期|名|批|则|类|封|%|％';
const DIGIT =
  '[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\\.[0-9]+)?|[0-9]{1,3}(?: [0-9]{3})+(?! ?[0-9])|[0-9]+(?:\\.[0-9]+)?';
const WIDE = '[０-９]{1,3}(?:[，,][０-９]{3})+(?![０-９])(?:[．.][０-９]+)?|[０-９]+(?:[．.][０-９]+)?';
const NUMBER = new RegExp(
  `(百分之)?(?:(${DIGIT}|${WIDE})((?:[ \\u3000]*[千百]?[万亿])?)|([${CHINESE_DIGITS}]+))([余多]?)[ \\u3000]*(${UNITS})?`,
  'y',
);
/** What a number may begin with: most characters of a text do not, and the pattern is tried at no other. */
const BEGINS = new Uint8Array(0x10000);
for (const mark of `0123456789０１２３４５６７８９${CHINESE_DIGITS}`) BEGINS[mark.charCodeAt(0)] = 1;
/** Right before a number: it is an ordinal, a part of a name, of an address, of a longer number. */
const NAMES_BEFORE = /[第A-Za-z〔［[.．\-–—－/／×+＋_@#]$/;
/** Words whose names end here, where the number counts something: 通过EMS8件, APP发布12条; H5作品 is a name. */
const WORD_BEFORE = /[A-Za-z]{2}$/;
/** Right after a number: it is a date, an hour, the number of a document, a part of a name. */
const NAMES_AFTER =
  /^(?:[年月日号时点届级度楼室路栋]|[A-Za-z\-–—－/／×〕\]@]|[.．][0-9]|分钟|小时|周年|五规划|五”|星)/;
const ABOUT = /(?:约|近|逾|超|超过|多达|至少|不少于|不低于)$/;
/** 数百件, 上千条. */
const ABOUT_NUMERAL = /[上数几好]$/;
/** 一件事 and the like count nothing, nor do names: 四类过程性信息. */
const IDIOM_BEFORE = /[每逐任某同统唯另这那哪第单专万之]$/;
const IDIOM_AFTER = /^(?:事|人员|以上|内部事务|过程性)/;

/** In order; a number that is no figure is left out. */
export function numbersIn(text: string): NumberInText[] {
  const found: NumberInText[] = [];
  for (let at = 0; at < text.length; at++) {
    if (BEGINS[text.charCodeAt(at)] === 0) continue;
    NUMBER.lastIndex = at;
    const match = NUMBER.exec(text);
    if (!match) continue;
    const number = read(match, text);
    if (number) found.push(number);
    at = NUMBER.lastIndex - 1;
  }
  return found;
}

function read(match: RegExpExecArray, text: string): NumberInText | undefined {
  const [whole, percent, digits, factor = '', chinese, more, unit = ''] = match;
  // 三审三校, 十分: a Chinese numeral is a number only where it counts something.
  const countsNothing = digits === undefined && percent === undefined && unit === '';
  const before = text.slice(Math.max(0, match.index - 3), match.index);
  const isName = NAMES_BEFORE.test(before) && !(unit !== '' && WORD_BEFORE.test(before));
  if (countsNothing || isName) return undefined;
  const unitEnd = match.index + whole.length;
  const after = text.slice(unitEnd, unitEnd + 4);
  if (unit === '' && NAMES_AFTER.test(after)) return undefined;
  const written = digits ?? chinese ?? '';
  const start = match.index + (percent?.length ?? 0);
  const numeral =
    digits === undefined ? ofChinese(written, before, after, percent) : ofDigits(digits, factor);
  if (!numeral) return undefined;
  const end = start + written.length + factor.length;
  const counted = unit === '' ? end : unitEnd;
  return {
    start,
    end,
    ...numeral,
    unit: percent !== undefined || unit === '％' ? '%' : unit,
    unitEnd: counted,
    clause: clauseAround(text, start, counted),
    exact:
      !more &&
      !ABOUT.test(before) &&
      !(chinese !== undefined && ABOUT_NUMERAL.test(before)) &&
      !/^(?:以上|左右|余)/.test(after),
  };
}

interface Numeral {
  readonly value: number;
  readonly step: number;
}

const WORTH: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

const PLAIN = /^[0-9]+$/;
const narrow = (written: string): string =>
  written
    .replace(/[，, ]/g, '')
    .replace(/[．]/g, '.')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

function ofDigits(written: string, factor: string): Numeral | undefined {
  if (factor === '' && written.length <= 12 && PLAIN.test(written))
    return { value: Number(written), step: 1 };
  const plain = narrow(written);
  if (plain.length > 12) return undefined;
  const worth = [...factor].reduce((product, mark) => product * (WORTH[mark] ?? 1), 1);
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value: Number((Number(plain) * worth).toPrecision(15)), step: worth / 10 ** decimals };
}

function ofChinese(written: string, before: string, after: string, percent?: string): Numeral | undefined {
  if (percent === undefined && (IDIOM_BEFORE.test(before) || IDIOM_AFTER.test(after))) return undefined;
  const value = chineseNumber(written);
  return value === undefined ? undefined : { value, step: 1 };
}
