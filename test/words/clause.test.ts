/** The clause a number stands in: # stands for the number and its unit. */
import { clauseEnd, clauseStart } from '../../src/words/clause';
import { readAnew } from '../../src/words/read';

const clauses = (text: string) => {
  return readAnew(text).numbers.map(({ clause }) => clause);
};

test.each<[string, readonly string[]]>([
  ['全年收到申请8件，办结9件。', ['全年收到申请#', '办结#']],
  ['收到“政府信息公开” 申请 8 件 （含上年结转2件）。', ['收到政府信息公开申请#', '含上年结转#']],
  ['申请：8件；答复:9件;结转1件！', ['#', '#', '结转#']],
  ['无法提供30件、不予处理3件。', ['无法提供#', '不予处理#']],
  ['其中8件为新收、2件为结转。', ['其中#为新收', '#为结转']],
  ['因国家秘密、商业秘密不予公开3件。', ['因国家秘密、商业秘密不予公开#']],
  ['收到8件 、办结9件。', ['收到#', '办结#']],
  ['因件数、类别不同答复5件。', ['因件数、类别不同答复#']],
  [
    '因国家秘密、前3类信息不予公开5件。',
    ['因国家秘密、前#信息不予公开5件', '因国家秘密、前3类信息不予公开#'],
  ],
  ['信函、３件为当面。', ['#为当面']],
  ['按期答复率100%、办结9件。', ['按期答复率#', '办结#']],
  ['占百分之三十和百分之七十。', ['占#和百分之七十', '占百分之三十和#']],
  ['甲。收到8件。', ['收到#']],
  // A paragraph ends it, however it ends.
  ['甲\n收到8件\n乙', ['收到#']],
  ['甲\r收到8件\r乙', ['收到#']],
  ['甲\u2028收到8件\u2029乙', ['收到#']],
])('%s', (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test('a clause is looked for no further than sixty units, nor beyond the sentence', () => {
  const text = '长'.repeat(100);
  expect([clauseStart(text, 80, 0), clauseStart(text, 80, 30), clauseStart(text, 0, 0)]).toEqual([20, 30, 0]);
  expect([clauseEnd(text, 10, 100), clauseEnd(text, 10, 30), clauseEnd(text, 100, 100)]).toEqual([
    70, 30, 100,
  ]);
});
