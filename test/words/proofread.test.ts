import fc from 'fast-check';
import { privacyIn } from '../../src/words/privacy';
import { proofread } from '../../src/words/proofread';
import { readAnew } from '../../src/words/read';

const slips = (text: string) =>
  proofread(readAnew(text)).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const LONG = '本机关围绕重点领域，及时发布政策文件和解读材料，回应社会关切，并通过多种渠道听取公众的意见和建';

test.each<[string, [string, string][]]>([
  ['规范信息发布审核审核机制。', [['doubled', '审核审核']]],
  ['按照统一的的格式编制。', [['doubled', '的的']]],
  [
    '年度专场新闻发布会召开年度专场新闻发布会召开。',
    [['doubled', '年度专场新闻发布会召开年度专场新闻发布会召开']],
  ],
  ['认定为不子公开。', [['misspelt', '不子公开']]],
  [
    '⼈⺠政府⻔⼾网站。',
    [
      ['radical', '⼈⺠'],
      ['radical', '⻔⼾'],
    ],
  ],
  ['一是健全制度。三是加强培训。', [['ordinal', '三是']]],
  ['一是健全制度。二是公开。三是培训。三是考核。', [['ordinal', '三是']]],
  ['丰富形式,加强解读。', [['half-width', ',']]],
  ['（国办函〔2020〕109号规定。', [['unbalanced', '（']]],
  ['依据“公开为常态的原则。', [['unbalanced', '“']]],
  ['公开信息60条，其中机构类10条，财政类45，规划类5条。', [['no-unit', '45']]],
  ['全年共公开信息共条。', [['no-number', '共条']]],
  [`${LONG}\n议，不断改进工作。`, [['broken', '建']]],
  [LONG, [['no-end', '建']]],
  ['（一）主动公开。全年围绕重点领域公开信息', [['no-end', '息']]],
  ['2025年，本机关未收到政府信息公开申请', [['no-end', '请']]],
  ['2025年，未收到依申请公开事项.', [['half-width', '.']]],
  ['环境保护、安全生产、、社会救助等领域。', [['doubled', '、、']]],
  ['我局局严格按照规定公开。', [['doubled', '局局']]],
  [
    '推进政府政府信息公开，规范政府信息信息公开。',
    [
      ['doubled', '政府政府'],
      ['doubled', '信息信息'],
    ],
  ],
  ['一是一是健全制度。', [['doubled', '一是一是']]],
  ['作出行政行政许可决定。', [['doubled', '行政行政']]],
  [
    '期限为20251月1日至202512月31日。',
    [
      ['misspelt', '20251'],
      ['misspelt', '202512'],
    ],
  ],
  ['（一）主动公开\n二）依申请公开\n（三）平台建设', [['unbalanced', '）']]],
])('%s', (text, expected) => {
  expect(slips(text)).toEqual(expected);
});

test.each([
  '某县人民政府政府信息公开工作；行政管理管理办法；发展发展改革的经验。',
  '作为为民服务的窗口，为了了解群众需求，正在在线办理，常常、一一、人人、层层落实。',
  '（二）改进措施一是加强培训。二是完善制度。',
  '区政府政府信息公开；依法行政行政执法；局局长办公会；财政局局属单位。',
  '一）主动公开\n二）依申请公开',
  '2025年政府信息公开工作总体情况\n聚焦重点，推进主动公开\n如有疑问，请联系。\n电子邮箱：gkb@example.com',
  '一.总体情况\n2025年5月修订，共12月。',
  '1）健全制度；2）加强培训。比例为1,234:5。',
  '收到申请8件，其中予以公开6件，不予公开2件。',
  '（一）主动公开\n围绕重点领域公开信息。\n2026年1月20日',
])('is in order: %s', (text) => {
  expect(slips(text)).toEqual([]);
});

test.each<[string, [string, string][]]>([
  ['身份证号11010519491231002X。', [['id-card', '11010519491231002X']]],
  ['卡号4111 1111 1111 1111。', [['bank-card', '4111 1111 1111 1111']]],
  ['请拨13912345678核实。', [['mobile', '13912345678']]],
  ['申请人王小明提出复议。', [['applicant', '王小明']]],
  ['身份证号110105194912310021，卡号4111111111111112，联系电话：13912345678，申请人王某提出。', []],
  ['截至12月31日，累计浏览1234567890123456次。', []],
  ['公众可拨打咨询电话或手机13912345678。', []],
  ['申请人的手机号是13912345678。', [['mobile', '13912345678']]],
  [
    '申请人张小红的申请已答复；村民刘大明反映的问题；原告周小平诉我局一案。',
    [
      ['applicant', '张小红'],
      ['applicant', '刘大明'],
      ['applicant', '周小平'],
    ],
  ],
  ['应申请人陈先生要求延期；村民许可申请。电子邮箱：13912345678@example.com。', []],
])('what is private: %s', (text, expected) => {
  expect(privacyIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(expected);
});

/** A slip of each kind that stands within a sentence. */
const SLIPS = '统一的的格式,认定为不子公开。一是健全制度。三是加强培训（共条。';

/** Offsets count UTF-16 units, whatever stands before. */
test('what is found keeps its place behind surrogate pairs and line ends', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('𠮷田。', '🏛️。', '\r\n', '甲。\n'), { maxLength: 8 }), (before) => {
      expect(slips(`${before.join('')}规范信息审核审核机制。`)).toEqual([['doubled', '审核审核']]);
      expect(slips(before.join('') + SLIPS)).toEqual(slips(SLIPS));
    }),
  );
});

test('mending leaves the rest of the text to the byte', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('𠮷田。', '甲。\r\n', ''),
      fc.constantFrom('', '\r\n乙。', '🏛️。'),
      (before, after) => {
        const text = `${before}统一的的格式${after}`;
        const [slip] = proofread(readAnew(text));
        expect(text.slice(0, slip!.start) + slip!.to! + text.slice(slip!.end)).toBe(
          `${before}统一的格式${after}`,
        );
      },
    ),
  );
});

test('all of them, in the order of the text', () => {
  expect(proofread(readAnew(SLIPS)).map(({ kind }) => kind)).toEqual([
    'doubled',
    'half-width',
    'misspelt',
    'ordinal',
    'unbalanced',
    'no-number',
  ]);
});
