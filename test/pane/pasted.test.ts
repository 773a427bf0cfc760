import fc from 'fast-check';
import { cleanParagraphs, pastedParagraphs } from '../../src/pane/pasted';

test.each([
  [
    'of Word: indented, with returns',
    '\u3000\u3000一是人手少。\r\n\u3000\u3000二是更新慢。\r\n',
    '一是人手少。\n二是更新慢。',
  ],
  ['of a web page: a blank line between', '一是人手少。\n\n \n二是更新慢。', '一是人手少。\n二是更新慢。'],
  ['with a manual line break of Word', '一是人手少。\v二是更新慢。', '一是人手少。\n二是更新慢。'],
  ['with marks nobody sees', '\ufeff一是\u200b人手少。', '一是人手少。'],
  ['a row of Excel', '收到申请\t13\t件', '收到申请 13 件'],
  ['nothing', ' \r\n\t', ''],
])('paragraphs %s', (_, copied, clean) => {
  expect(cleanParagraphs(copied)).toBe(clean);
});

test('letters and digits are all there, in their order', () => {
  const seen = (text: string) => text.replace(/[^\p{L}\p{N}\p{P}]/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(seen(cleanParagraphs(text))).toBe(seen(text));
    }),
  );
});

test('the plain text counts where there is one', () => {
  const copied = { 'text/plain': '甲\r\n乙', 'text/html': '<p>丙</p>' };
  expect(pastedParagraphs({ getData: (type) => copied[type as keyof typeof copied] ?? '' })).toBe('甲\n乙');
});
