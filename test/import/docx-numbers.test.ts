/** Numbers that Word counts, by list or by style, are a part of the text. */
import { p, read } from './raw-docx';

const LEVELS =
  '<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>';
const item = (level: number): string =>
  `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr>`;

test('numbers that Word counts are a part of the text', () => {
  const body = [
    p('总体情况', item(0)),
    p('甲', item(1)),
    p('乙', item(1)),
    p('主动公开', item(0)),
    p('丙', item(1)),
  ];
  expect(read(body.join(''), { numbering: LEVELS, styles: '' }).blocks).toEqual([
    '一、总体情况',
    '（一）甲',
    '（二）乙',
    '二、主动公开',
    '（一）丙',
  ]);
});

test('so are those of a style, and of the style it is based on', () => {
  const styles =
    '<w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
  const body = p('总体情况', '<w:pPr><w:pStyle w:val="B"/></w:pPr>');
  expect(read(body, { numbering: LEVELS, styles }).blocks).toEqual(['一、总体情况']);
});

const numbered = '<w:numPr><w:numId w:val="7"/></w:numPr>';
test.each([
  [
    'written with an end to every element',
    '<w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="7"></w:numId><w:ilvl w:val="1"></w:ilvl></w:numPr></w:pPr></w:style>',
    '（一）甲',
  ],
  [
    'with a size and an indent',
    `<w:style w:styleId="A"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:sz w:val="32"/></w:rPr></w:style>`,
    '（一）甲',
  ],
  ['based on none, beside a style without a name', `<w:style>${numbered}</w:style><w:style w:styleId="A"/>`, '甲'],
  ['based on one that is not there', `<w:style>${numbered}</w:style><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>`, '甲'],
  ['based on itself', '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>', '甲'],
])('a style %s', (_, styles, text) => {
  const body = p('甲', '<w:pPr><w:pStyle w:val="A"/></w:pPr>');
  expect(read(body, { numbering: LEVELS, styles }).blocks).toEqual([text]);
}); // prettier-ignore

describe('numbers that Word counts', () => {
  const level = (n: number, format: string, text: string, start = 1): string =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const list = (levels: string, override = ''): string =>
    `<w:abstractNum w:abstractNumId="4">${levels}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>` +
    `<w:num w:numId="8"><w:abstractNumId w:val="4"/>${override}</w:num>`;
  const at = (n: number, id = 7, text = '甲'): string =>
    p(text, `<w:pPr><w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`);
  const counted = (numbering: string, ...items: string[]): unknown[] =>
    read(items.join(''), { numbering, styles: '' }).blocks;

  test.each([
    ['decimal', 1, '1.甲'],
    ['decimal', 30, '30.甲'],
    ['chineseCounting', 10, '十.甲'],
    ['chineseCountingThousand', 11, '十一.甲'],
    ['japaneseCounting', 20, '二十.甲'],
    ['ideographDigital', 21, '二十一.甲'],
    ['taiwaneseCountingThousand', 99, '九十九.甲'],
    ['chineseCounting', 100, '100.甲'],
    ['chineseCounting', 0, '0.甲'],
    ['decimalEnclosedCircle', 1, '①.甲'],
    ['decimalEnclosedCircle', 20, '⑳.甲'],
    ['decimalEnclosedCircle', 21, '21.甲'],
    ['upperLetter', 2, 'B.甲'],
    ['lowerLetter', 26, 'z.甲'],
    ['bullet', 1, '甲'],
    ['none', 1, '甲'],
  ])('%s %d: %s', (format, start, shownAs) =>
    expect(counted(list(level(0, format, '%1.', start)), at(0))).toEqual([shownAs]),
  );

  test('of several levels, each begun anew under the one above', () =>
    expect(
      counted(
        list(level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '（%3）')),
        at(0),
        at(1),
        at(1),
        at(2),
        at(0),
        at(1),
        at(2),
      ),
    ).toEqual(['1.甲', '1.1甲', '1.2甲', '（1）甲', '2.甲', '2.1甲', '（1）甲']));

  test('one whose level above was never used has its first', () =>
    expect(counted(list(level(0, 'decimal', '%1.', 3) + level(1, 'decimal', '%1.%2')), at(1))).toEqual([
      '3.1甲',
    ]));

  test('lists of one kind go on; one with a start of its own begins there', () => {
    expect(counted(list(level(0, 'decimal', '%1.')), at(0), at(0, 8), at(0))).toEqual([
      '1.甲',
      '2.甲',
      '3.甲',
    ]);
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    expect(counted(list(level(0, 'decimal', '%1.'), override), at(0), at(0, 8), at(0, 8))).toEqual([
      '1.甲',
      '5.甲',
      '6.甲',
    ]);
  });

  test('a list that is not there, a level there is none of, and a paragraph without words count nothing', () => {
    const numbering = list(level(0, 'decimal', '%1.'));
    expect(counted(numbering, at(0, 9), at(9), at(0), at(0, 7, ''), at(0))).toEqual([
      '甲',
      '甲',
      '1.甲',
      '2.甲',
    ]);
  });

  test('list 0 takes the number of the style away, for a paragraph and for a style', () => {
    const styles =
      '<w:style w:styleId="A"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>';
    const styled = (style: string, more = ''): string =>
      p('甲', `<w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>`);
    const old = '<w:pPrChange><w:pPr><w:pStyle w:val="B"/></w:pPr></w:pPrChange>';
    const numbering = list(level(0, 'decimal', '%1.') + level(1, 'decimal', '（%2）'));
    const body =
      styled('A') + styled('B') + styled('A', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('A', old);
    expect(read(body, { numbering, styles }).blocks).toEqual(['（1）甲', '甲', '甲', '（2）甲']);
  });
});
