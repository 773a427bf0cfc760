/** A text as paragraphs and sentences: nothing is lost, and every number stands in its own sentence. */
import fc from 'fast-check';
import { statedPeriod } from '../../src/words/period';
import { radicalsIn } from '../../src/words/proof/radicals';
import { readAnew, readWords } from '../../src/words/read';
import { signsAt, signsIn, topicOf } from '../../src/words/topics';

const sentencesOf = (text: string) =>
  readAnew(text).sentences.map((each) => `${each.paragraph} ${each.text}`);

test.each<[string, string[]]>([
  ['', []],
  ['  \n \r\n', []],
  ['甲', ['0 甲']],
  ['甲。乙。', ['0 甲。', '0 乙。']],
  ['甲！乙？丙!丁?', ['0 甲！', '0 乙？', '0 丙!', '0 丁?']],
  ['甲？！乙', ['0 甲？！', '0 乙']],
  ['“甲。”乙', ['0 “甲。”', '0 乙']],
  ['（甲。）乙', ['0 （甲。）', '0 乙']],
  ['「甲。」’乙', ['0 「甲。」’', '0 乙']],
  ['(甲。)乙', ['0 (甲。)', '0 乙']],
  ['甲；乙', ['0 甲；乙']],
  ['甲\n乙', ['0 甲', '1 乙']],
  ['甲\r\n乙', ['0 甲', '1 乙']],
  ['甲\n\n乙', ['0 甲', '1 乙']],
  ['甲\n \n乙', ['0 甲', '1 乙']],
  ['甲\u2028乙\u2029丙', ['0 甲', '1 乙', '2 丙']],
  ['甲。 \n乙', ['0 甲。', '1 乙']],
  ['甲。 乙', ['0 甲。', '0  乙']],
  ['1.5件。2件', ['0 1.5件。', '0 2件']],
])('%j is read as %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

const piece = fc.constantFrom(
  '甲',
  '7件',
  '12',
  '。',
  '！',
  '\n',
  '\r\n',
  ' ',
  '“',
  '”',
  '）',
  '，',
  '八条',
  '\u2028',
);
const texts = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

test('whatever the text, sentences stand in order within their paragraphs, and hold every number once', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { sentences, paragraphs, numbers } = readAnew(text);
      for (const each of sentences) {
        expect(text.slice(each.start, each.end)).toBe(each.text);
        const within = paragraphs[each.paragraph]!;
        expect(within.start <= each.start && each.end <= within.end).toBe(true);
        for (const number of each.numbers)
          expect(each.start <= number.start && number.unitEnd <= each.end).toBe(true);
      }
      const starts = sentences.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(sentences.flatMap((each) => each.numbers)).toEqual(numbers);
    }),
  );
});

test('nothing but blanks, ends of lines and marks without a sentence is left out', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { sentences } = readAnew(text);
      const kept = sentences.map((each) => each.text).join('');
      const bare = (of: string) => of.replace(/[\s。！”）]/g, '');
      expect(bare(kept)).toBe(bare(text));
    }),
  );
});

test('a text is read once, as long as no more than 32 are kept', () => {
  let others = 0;
  const readOther = () => readWords(`另一段${others++}。`);
  const text = '收到申请7件。';
  const first = readWords(text);
  while (readWords(text) === first) readOther();
  // Now this text is kept, and the one that all were forgotten for.
  const read = readWords(text);
  for (let i = 0; i < 30; i++) readOther();
  expect(readWords(text)).toBe(read);
  readOther();
  expect(readWords(text)).not.toBe(read);
  expect(readWords(text)).toEqual(read);
  expect(others).toBeLessThan(100);
});

test.each<[string, string[]]>([
  ['政府信息公开申请', ['requests 6']],
  ['依申请公开', ['requests 0']],
  ['申请人', []],
  ['申请行政', []],
  ['申请强制', []],
  ['申请法院', []],
  ['行政复议', ['reconsideration 0']],
  ['申请行政复议案件', ['reconsideration 0']],
  ['提出复议申请', ['reconsideration 2']],
  ['提起行政诉讼案件', ['litigation 0']],
  ['诉讼、应诉、起诉', ['litigation 0', 'litigation 3', 'litigation 6']],
  ['行政复议和行政诉讼', ['reviews 0']],
  ['行政复议案件或者被提起行政诉讼', ['reviews 0']],
  ['诉讼与复议', ['reviews 0']],
  ['诉讼相关案件', ['reviews 0']],
  ['信息公开引起的行政争议', ['reviews 0']],
  ['未经复议直接起诉', ['directLitigation 0']],
  ['未经复议直接向法院提起行政诉讼', ['directLitigation 0']],
  ['直接提起行政诉讼', ['directLitigation 0']],
  ['复议后起诉', ['litigationAfterReconsideration 0']],
  ['经复议后再提起诉讼', ['litigationAfterReconsideration 0']],
  ['行政规范性文件、规章', ['normativeDocuments 2', 'rules 8']],
  ['规章制度', []],
  ['许可申请、专利类申请、救助的申请', ['elsewhere 0', 'elsewhere 5', 'elsewhere 11']],
  ['主动公开、公众号、热线工单', ['elsewhere 0', 'elsewhere 5', 'elsewhere 9', 'elsewhere 11']],
  ['依申请公开与行政处罚', ['requests 0', 'elsewhere 8']],
  ['今天天气好', []],
])('%s is about %j', (text, signs) => {
  expect(signsIn(text).map(({ topic, at }) => `${topic} ${at}`)).toEqual(signs);
});

test('the words of a text that say what it is about are looked for once', () => {
  const read = readAnew('收到申请7件。');
  expect(signsAt(0, read)).toEqual([{ at: 2, topic: 'requests' }]);
  expect(signsAt(0, read)).toBe(signsAt(0, read));
});

test('依申请公开 is about requests before a word is said', () => {
  expect(topicOf('overview.onRequest')).toBe('requests');
  for (const part of ['overview', 'overview.proactive', 'other'] as const)
    expect(topicOf(part)).toBeUndefined();
});

test.each<[string, number | undefined]>([
  ['自2025年1月1日起至2025年12月31日止', 2025],
  ['2025年1月1日至12月31日', 2025],
  ['2025年1月1日始到2025年12月31日', 2025],
  ['2025年1月1日—12月31日', 2025],
  ['2025年1月1日–12月31日', 2025],
  ['2025年1月1日-12月31日', 2025],
  ['2025年1月1日~12月31日', 2025],
  ['2025 年 1 月 1 日 起 至 12 月 31 日', 2025],
  ['2025年1月1日——12月31日', 2025],
  ['2024年1月1日至2025年12月31日', undefined],
  ['2025年2月1日至12月31日', undefined],
  ['2025年1月1日至12月30日', undefined],
  ['2025年1月1日12月31日', undefined],
  ['25年1月1日至12月31日', undefined],
  ['', undefined],
])('%j states the period %j', (text, year) => {
  expect(statedPeriod(text)).toBe(year);
});

test('radicals that follow one another are one slip, with the characters meant', () => {
  const text = '为⼈⺠服务，⻔⼾。';
  expect(radicalsIn(text)).toEqual([
    { kind: 'radical', start: 1, end: 3, to: '人民' },
    { kind: 'radical', start: 6, end: 8, to: '门户' },
  ]);
  expect(radicalsIn('为人民服务。')).toEqual([]);
});
