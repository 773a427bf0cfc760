import fc from 'fast-check';
import { chineseNumber } from '../../src/words/chinese-number';
import { numbersIn } from '../../src/words/numbers';

const DIGITS = '零一二三四五六七八九';

/** As a person writes it: 一千零三十, 十二万. */
function inChinese(value: number): string {
  if (value < 10) return DIGITS[value]!;
  const [mark, worth] = (
    [
      ['亿', 1e8],
      ['万', 1e4],
      ['千', 1000],
      ['百', 100],
      ['十', 10],
    ] as const
  ).find(([, each]) => value >= each)!;
  const rest = value % worth;
  const high = Math.floor(value / worth);
  const lead = worth === 10 && high === 1 ? '' : inChinese(high);
  const gap = rest > 0 && rest < worth / 10 ? '零' : '';
  return `${lead}${mark}${rest > 0 ? gap + tail(rest) : ''}`;
}

/** Within a number 12 is 一十二. */
const tail = (rest: number): string => (rest >= 10 && rest < 20 ? '一' : '') + inChinese(rest);

const wide = (written: string): string =>
  written.replace(/[0-9.,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const grouped = (value: number): string => value.toLocaleString('en-US');

const notations: readonly (readonly [string, (value: number) => string])[] = [
  ['digits', String],
  ['thousands separators', grouped],
  ['full-width digits', (value) => wide(String(value))],
  ['full-width digits with separators', (value) => wide(grouped(value))],
  ['Chinese numerals', inChinese],
];
/** Surrogate pairs and line ends before a number move it by the units they take. */
const before = fc.constantFrom('全年收到', '𠮷🏛️收到', '第一段。\r\n共', '（共');

describe('every number printed is read back, where it stands', () => {
  test.each(notations)('%s', (_, print) => {
    fc.assert(
      fc.property(fc.nat(999_999_999), before, fc.constantFrom('件', '条', '份'), (value, lead, unit) => {
        const written = print(value);
        const text = `${lead}${written}${unit}，其中`;
        const [number, ...others] = numbersIn(text);
        expect(others).toEqual([]);
        expect(number).toMatchObject({ value, unit, exact: true });
        expect(text.slice(number!.start, number!.end)).toBe(written);
        expect(text.slice(number!.end, number!.unitEnd)).toBe(unit);
      }),
    );
  });

  test('decimals and percentages', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99), (whole, hundredths) => {
        const written = `${whole}.${String(hundredths).padStart(2, '0')}`;
        const [number] = numbersIn(`占${written}%。`);
        expect(number).toMatchObject({ value: Number(written), unit: '%', step: 0.01 });
      }),
    );
  });
});

test.each<[string, [number, string][]]>([
  [
    '收到申请21 件、电子邮件3件次',
    [
      [21, '件'],
      [3, '件次'],
    ],
  ],
  ['1 206件', [[1206, '件']]],
  [
    '栏目 1 800 0。',
    [
      [1, ''],
      [800, ''],
      [0, ''],
    ],
  ],
  [
    '浏览45.09万人次，收费96.17万元',
    [
      [450_900, '人次'],
      [961_700, '元'],
    ],
  ],
  ['占百分之八十五', [[85, '%']]],
  [
    '三起、两件、一百零五份',
    [
      [3, '起'],
      [2, '件'],
      [105, '份'],
    ],
  ],
])('%s', (text, numbers) => {
  expect(numbersIn(text).map(({ value, unit }) => [value, unit])).toEqual(numbers);
});

test.each([
  '2025年12月31日，依据第三十六条第（五）项和国办函〔2020〕109号',
  '联系电话0591-23123456，邮编350400',
  '第18号申请、H5页面、24小时、7×24、2021-2035年',
  '进一步、统一、一件事、唯一、十分、万一',
])('no figure: %s', (text) => {
  expect(numbersIn(text).filter(({ unit }) => unit !== '')).toEqual([]);
});

test.each(['1142余篇', '近百件', '约30件', '数百条', '30件以上'])('%s is not exact', (text) => {
  expect(numbersIn(text).filter(({ exact }) => exact)).toEqual([]);
});

test.each(['百', '一二百', '十万万万', '万'])('%s is no numeral', (written) => {
  expect(chineseNumber(written)).toBeUndefined();
});
