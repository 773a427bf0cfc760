import fc from 'fast-check';
import { anyCharacter } from '../any-character';
import { narrativeBlocks } from '../../src/document/narrative';

const first = (text: string) => narrativeBlocks(text, '总体情况')[0];

test.each([
  ['（一）主动公开', 2],
  ['(二)依申请公开', 2],
  ['（十一）坚持以公开为常态、不公开为例外，扎实推进主动公开', 2],
  ['1.突出重点', 3],
  ['２．突出重点', 3],
  ['3、突出重点', 3],
  ['12.突出重点', 3],
  ['（1）逐村公示', 4],
  ['(2)逐村公示', 4],
  ['（10）逐村公示', 4],
  ['⑴逐村公示', 4],
  ['（一）' + '长'.repeat(37), 2],
])('%s is a heading of level %d', (text, level) =>
  expect(first(text)).toEqual({ kind: 'heading', level, text }),
);

test.each([
  '1.5万元以下的项目',
  '2021年工作情况',
  '一是公开不够及时',
  '（一）' + '长'.repeat(40),
  '（公开）',
  '（一）' + '长'.repeat(38),
  '具体情况见附件（一）',
  '具体情况见附件（1）',
  '具体情况见附件⑴',
  '具体情况见附件1.',
])('%s is a paragraph', (text) => expect(first(text)).toEqual({ kind: 'paragraph', text }));

test.each([
  ['（一）主动公开。全年主动公开信息312条。', '（一）主动公开。'],
  ['(二)依申请公开情况。2024年收到申请3件。', '(二)依申请公开情况。'],
  [
    '（三）全年共召开政务公开工作会议，研究部署重点任务。另有一事。',
    '（三）全年共召开政务公开工作会议，研究部署重点任务。',
  ],
])('%s begins with its heading', (text, heading) =>
  expect(first(text)).toEqual({ kind: 'paragraph', text, runIn: heading.length }),
);

test.each([
  '1.突出重点。逐村公示。',
  '（一）' + '长'.repeat(40) + '。另有一事。',
  '（一）主动公开情况。',
  '（一）认真部署；狠抓落实。另有一事。',
])('%s does not', (text) => expect(first(text)).toEqual({ kind: 'paragraph', text }));

test('blank lines and the blanks around a line are dropped, every kind of line end is one', () => {
  const lines = narrativeBlocks('　　甲\r\n\n \u00a0\n乙\v丙\u2028丁\r戊', '总体情况').map(
    (b) => 'text' in b && b.text,
  );
  expect(lines).toEqual(['甲', '乙', '丙', '丁', '戊']);
});

test.each([
  '一、总体情况\n甲',
  '总体情况\n甲',
  '（一）总体情况\n甲',
  '1.总体情况\n甲',
  '十一、 总体情况\n甲',
  '12．总体情况\n甲',
])('the heading is not printed twice: %j', (text) =>
  expect(narrativeBlocks(text, '总体情况')).toEqual([{ kind: 'paragraph', text: '甲' }]),
);

test.each(['总体情况1.', '总体1、情况', '总体情况（一）'])('%s is not the heading', (text) =>
  expect(narrativeBlocks(`${text}\n甲`, '总体情况')).toHaveLength(2),
);

test('no visible character is lost or moved', () => {
  const visible = (text: string) => text.replace(/[\s\v\f\u0085\u2028\u2029]/g, '');
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      const printed = narrativeBlocks(text, '总体情况').map((b) => ('text' in b ? b.text : ''));
      expect(visible(printed.join(''))).toBe(visible(text));
    }),
  );
});
