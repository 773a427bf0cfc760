/** Number and addressee of a formal document; what only looks like them stays where it is. */
import { formalIn } from '../../src/import/recognise/formal';
import type { Block } from '../../src/document/model';

const TITLE = '某县财政局2024年政府信息公开工作年度报告';
/** Lines above the title, and those between it and 一. */
function formal(above: readonly string[], under: readonly string[]) {
  const paragraphs = (lines: readonly string[]): Block[] =>
    lines.map((text) => ({ kind: 'paragraph', text }));
  const blocks: Block[] = [...paragraphs(above), { kind: 'title', text: TITLE }, ...paragraphs(under)];
  return formalIn(
    blocks,
    { text: TITLE, blocks: [above.length], agency: '某县财政局', year: 2024 },
    blocks.length,
  );
}

test.each<[string, string[], string[], ReturnType<typeof formalIn>]>([
  [
    'both',
    ['某县财政局文件', '某财 〔2025〕 3 号'],
    ['县政府办公室：'],
    { documentNumber: '某财〔2025〕3号', addressee: '县政府办公室：' },
  ],
  ['a number in square brackets', ['某政发[2025]12号'], [], { documentNumber: '某政发[2025]12号' }],
  ['a sentence that names a number', ['根据某财〔2025〕3号，现予公布。'], ['本报告根据《条例》编制。'], {}],
  ['a number behind its caption', ['发文字号：某财〔2025〕3号'], [], {}],
  ['a number and who signed it', ['某财〔2025〕3号签发人：张某'], [], {}],
  ['a number in Latin letters', ['ABC（2025）第1234号'], [], { documentNumber: 'ABC（2025）第1234号' }],
  ['a number of another century', ['某财〔1999〕3号'], [], {}],
  ['a number far above', ['某财〔2025〕3号', '首页', '政务公开', '年报', '打印'], [], {}],
  ['a preamble that ends in a colon, in sentences', [], ['按照《条例》要求，编制本报告。现公布如下：'], {}],
  ['nothing', [], [], {}],
])('%s', (_, above, under, expected) => {
  expect(formal(above, under)).toEqual(expected);
});
