/** 规章, 行政规范性文件, decisions and charges (table 二). */
import { FILLER, type Phrase, type Topic } from '../phrase';

const DOCUMENTS: readonly Topic[] = ['rules', 'normativeDocuments'];
const KIND = '(?:规章|规范性文件)';
/** The number after its verb, the verb after its document, or both after the number. */
const document = (of: string, verb: string, bare: string, unless?: RegExp): Phrase => ({
  of: `….${of}`,
  ...(unless && { unless }),
  says: new RegExp(
    `(?:${verb})(?:的|了)*[^#]{0,14}${KIND}${FILLER}#|` +
      `(?:${KIND}[^#]{0,6}|^)(?:其中|本年|本年度|今年|全年|共|已|予以|宣布|清理)*(?:${verb})${bare && `(?:${bare})?`}${FILLER}#|` +
      `(?:${verb})(?:了)?(?:《[^》]*》[、和]?)+#[^#]{0,6}规范性文件|` +
      `^(?:共|共计|其中|有)*#(?:行政)?${KIND}?(?:被|已|予以|宣布)*(?:${verb})`,
  ),
  topics: DOCUMENTS,
});

const DECISIONS = ['licences', 'penalties', 'compulsion'] as const;
/** 作出行政许可决定12件、行政处罚5件; what is published of them (公示) is not what was decided. */
const decided = (of: (typeof DECISIONS)[number], name: string): Phrase[] => {
  const named = `${name}(?:处理|措施)?(?:决定|事项|案件|书)*${FILLER}#`;
  return [
    {
      of,
      says: new RegExp(
        `^(?!.*(?:公示|公开|公布|上网)).*(?:(?:作出|做出|实施|下达|办结)[^#]{0,8}${named}|(?:全年|本年度?|年度内)(?:共|共计)?${name}(?:处理)?决定${FILLER}#)`,
      ),
    },
    // As the table heads it: 行政许可本年处理决定数量.
    {
      of,
      says: new RegExp(`(?:^|[^类项])${name}(?:本年度?)?(?:处理)?决定(?:总)?(?:数量|件数|总数|数)${FILLER}#`),
    },
    // 作出行政许可决定12件和处罚决定5件; 行政强制事项3件 are what may be done, not what was.
    {
      of,
      says: new RegExp(
        `(?:^|\\d[件项宗起]?(?:和|及|以及|与))(?:和|及|以及)?(?!.*事项)(?:${named}|(?:作出)?${name.replace('行政', '')}决定(?:书)?${FILLER}#)`,
      ),
      after: DECISIONS,
    },
  ];
};

export const proactivePhrases: readonly Phrase[] = [
  {
    says: /规章(?!制度)[^#]{0,4}规范性文件[^#]*#|修改|修订|标注|标识|拟|解读|备案|审查|清理(?!废止)(?!并废止)[^#]*#/,
    topics: DOCUMENTS,
  },
  document('inForce', '现行有效|继续有效|对外公开', '的?文件'),
  document('repealed', '废止(?:和|或|及|并|、)?(?:宣布)?失效', '文件'),
  document('repealed', '废止', '文件', /失效[^，。；]{0,8}\d+\s*[件个部]/),
  document('repealed', '宣布失效', '文件', /废止/),
  document(
    'issued',
    '制发|制定|制定发布|制定印发|制定出台|新制定|新制作|新制发|出台|印发|发布|制订|新增',
    '',
    /(?:修改|修订)[^，。；]{0,12}\d|\d[^，。；]{0,3}(?:修改|修订)/,
  ),
  ...decided('licences', '行政许可'),
  ...decided('penalties', '行政处罚'),
  ...decided('compulsion', '行政强制'),
  { of: 'fees', says: new RegExp(`行政事业性收费(?:金额|收入|总额|总金额|项目)*${FILLER}#`) },
];
