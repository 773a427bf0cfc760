/** Parts that do not make up their whole: which lists claim to be complete, up to where, and of what they are. */
import fc from 'fast-check';
import { wrongParts } from '../../src/words/parts';
import { readAnew } from '../../src/words/read';

const found = (text: string) =>
  wrongParts(readAnew(text)).map(({ whole, parts, sum }) => [
    whole.value,
    parts.map(({ value }) => value),
    sum,
  ]);

test.each<[string, (number | number[])[][]]>([
  // An item for the rest makes a list complete, but not after one part alone that it stands before.
  ['发布信息90条，其中规划40条，其他20条。', [[90, [40, 20], 60]]],
  ['发布信息90条，其中规划40条，其他50条。', []],
  ['发布信息90条，其中，其他40条，规划20条。', []],
  ['发布信息90条，其中，其他40条，规划20条，财政10条。', [[90, [40], 40]]],
  ['发布信息90条，其中规划40条，财政20条。', []],
  // What follows it is said of something else; unless it stands in the middle of the list.
  ['发布信息90条，其中规划40条，其他20条，公开指南1条。', [[90, [40, 20], 60]]],
  ['发布信息90条，其中规划40条、其他信息20条、财政10条。', [[90, [40, 20, 10], 70]]],
  ['发布信息90条，其中规划40条、其他信息20条、财政30条。', []],
  ['发布信息90条，其中规划40条，其他20条，财政30条。', []],
  ['发布信息90条，其中规划40条，其他50条，公开指南1条。', []],
  // Three that are more than all, or four that come near it.
  ['发布信息90条，其中规划40条，财政30条，公告30条。', [[90, [40, 30, 30], 100]]],
  ['发布信息90条，其中规划40条，财政60条。', []],
  ['发布信息90条，其中规划40条，财政20条，公告20条。', []],
  ['发布信息100条，其中规划40条，财政31条，公告10条，指南9条。', [[100, [40, 31, 10, 9], 90]]],
  ['发布信息100条，其中规划40条，财政31条，公告10条，指南8条。', []],
  ['发布信息100条，其中规划40条，财政30条，公告25条。', []],
  ['发布信息100条，其中规划40条，财政30条，公告20条，指南20条。', [[100, [40, 30, 20, 20], 110]]],
  // The three kinds of information by law.
  ['公文100件，其中主动公开60件，依申请公开20件，不予公开10件。', [[100, [60, 20, 10], 90]]],
  ['公文100件，其中主动公开60件，依申请公开20件，不公开10件。', [[100, [60, 20, 10], 90]]],
  ['公文100件，其中主动公开60件，依申请公开20件，不宜公开10件。', [[100, [60, 20, 10], 90]]],
  ['公文100件，其中主动公开60件，依申请公开20件，不子公开10件。', [[100, [60, 20, 10], 90]]],
  ['公文100件，其中主动公开60件，依申请公开20件，已归档10件。', []],
  ['公文100件，其中主动公开60件，内部资料20件，不予公开10件。', []],
  ['公文100件，其中门户网站60件，依申请公开20件，不予公开10件。', []],
  // In brackets of its own a list is never more than its whole, however short, and however little it claims.
  ['财务信息2条（其中预算3条），动态8条。', [[2, [3], 3]]],
  ['财务信息2条（含预算1条、决算3条），动态8条。', [[2, [1, 3], 4]]],
  ['财务信息2条（其中预算1条、决算1条），动态8条。', []],
  ['财务信息2条（其中预算1条），动态8条。', []],
  ['财务信息2条，其中预算3条，动态8条。', []],
  // It names only some.
  ['发布信息90条，含规划40条，财政30条，公告30条。', []],
  ['发布信息90条，含规划40条，其他20条。', []],
  // Nobody can tell what belongs to it.
  ['发布信息约90条，其中规划40条，其他20条。', []],
  ['发布信息90条，其中规划近40条，其他20条。', []],
  ['发布信息90条，其中培训3场。', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each<[string, (number | number[])[][]]>([
  // Told by channel, and again by applicant: as many times the whole.
  ['收到申请8件，其中网上5件、信函3件，自然人7件、企业1件。', []],
  ['收到申请8件，其中网上5件、信函3件，自然人6件、企业1件、其他1件。', []],
  ['收到申请8件，其中网上5件、信函3件，自然人7件、企业2件。', []],
  ['收到申请8件，其中网上5件、信函2件，自然人7件、企业2件。', [[8, [5, 2, 7, 2], 16]]],
  // Where the whole is made up, and what comes after is set off from it.
  ['收到申请8件，其中当面2件，邮寄6件；答复9件。', []],
  ['收到申请8件，其中当面2件，邮寄6件，目前答复9件。', []],
  ['收到申请8件，其中当面2件，邮寄6件，截至年底答复9件。', []],
  ['收到申请8件，其中当面2件，邮寄6件，共答复9件。', []],
  ['收到申请8件，其中当面2件，邮寄6件，已答复9件。', []],
  ['收到申请8件，其中当面2件，邮寄6件，按期答复9件。', []],
  ['收到申请8件，其中当面2件，邮寄6件，办结9件。', []],
  ['收到申请8件，其中当面2件，邮寄6件，结转1件。', []],
  ['收到申请8件，其中当面2件，邮寄6件，尚有1件在办。', []],
  ['收到申请8件，其中当面2件，邮寄6件。', []],
  ['收到申请8件，其中当面2件，邮寄（含快递）6件。', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each<[string, (number | number[])[][]]>([
  // Of all that was said before, or of any of it.
  ['复议9件，诉讼4件，其中维持8件，纠正2件，其他3件。', []],
  ['复议9件，诉讼4件，其中维持5件，纠正2件，其他2件。', []],
  ['复议9件，诉讼4件，其中维持8件，纠正2件，其他4件。', [[4, [8, 2, 4], 14]]],
  ['复议9件，诉讼4件，其中维持1件，纠正1件，其他1件。', [[4, [1, 1, 1], 3]]],
  ['复议9件，诉讼4件。其中维持8件，纠正2件，其他6件。', []],
  ['复议9件，诉讼4件。其中维持1件，纠正1件，其他1件。', [[4, [1, 1, 1], 3]]],
  ['复议9件，诉讼4件。其中维持5件，纠正2件，其他2件。', []],
  ['发布信息90条，收到来信4件，其中咨询2件，建议1件，其他3件。', [[4, [2, 1, 3], 6]]],
  // The parts of a part: 维持 and 未审结 are of the 复议.
  ['争议11件，其中复议7件，维持6件，未审结1件；诉讼4件。', []],
  ['争议11件，其中复议7件，维持6件，未审结1件；诉讼4件，维持2件，未审结2件。', []],
  ['争议12件，其中复议7件，维持6件，未审结1件，诉讼4件，维持2件，未审结2件。', []],
  [
    '争议10件，其中复议7件，维持6件，未审结1件，诉讼4件，维持2件，未审结2件。',
    [[10, [7, 6, 1, 4, 2, 2], 22]],
  ],
  ['争议40件，其中复议7件，维持6件，未审结1件，诉讼4件，其他20件。', [[40, [7, 6, 1, 4, 20], 38]]],
  // Where they are a fifth of the whole at least; fewer add up by chance.
  ['争议40件，其中复议8件，维持7件，未审结1件，诉讼25件。', []],
  ['争议40件，其中复议7件，维持6件，未审结1件，诉讼27件。', [[40, [7, 6, 1, 27], 41]]],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('a list with an item for the rest is found exactly where it does not come out, whatever the numbers', () => {
  const count = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(
      fc.array(count, { minLength: 2, maxLength: 5 }),
      fc.integer({ min: -3, max: 3 }),
      (parts, off) => {
        const sum = parts.reduce((total, each) => total + each, 0);
        // A chance sum of the first ones is another matter, and so are parts of parts.
        const whole = sum + off + 3000;
        const rest = 3000;
        const text = `发布信息${whole}条，其中${parts.map((value, i) => `第${'一二三四五'[i]}类${value}条`).join('、')}，其他${rest}条。`;
        expect(found(text)).toEqual(off === 0 ? [] : [[whole, [...parts, rest], sum + rest]]);
      },
    ),
  );
});
