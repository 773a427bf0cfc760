/** What each rule asks, and what it says of what it found. */
import type { RuleWords } from '../said';
import { aspects } from '../../format/sections';
import type { RuleId } from '../../rules/rules';
import type { SlipKind } from '../../words/proof/slip';

const off = (difference: number): string =>
  difference === 0 ? '' : difference > 0 ? `，总计多 ${difference}` : `，总计少 ${-difference}`;

const aspectName = (key: string): string => aspects.find((aspect) => aspect.key === key)?.heading ?? '';

const differences: Readonly<Record<string, (by: string) => string>> = {
  more: (by) => `增加 ${by}`,
  fewer: (by) => `减少 ${by}`,
  same: () => '不增不减',
};

const slips: Readonly<Record<SlipKind, (actual: string, expected: string) => string>> = {
  doubled: (actual, expected) => `“${actual}”重复了，应为“${expected}”`,
  misspelt: (actual, expected) => `“${actual}”有错字，应为“${expected}”`,
  radical: (actual, expected) =>
    `“${actual}”是部首符号，不是汉字（多半从 PDF 复制而来），看着一样，却搜索不到，应为“${expected}”`,
  ordinal: (actual) => `“${actual}”不按顺序，请核对序号`,
  'half-width': (actual, expected) => `汉字之间用了半角标点“${actual}”，应为“${expected}”`,
  unbalanced: (actual) => `“${actual}”没有与它成对的另一半`,
  'no-unit': (actual, expected) => `“${actual}”后面少了单位，可能是“${expected}”`,
  'no-number': (actual) => `“${actual}”中间少了数字`,
  'no-end': (actual) => `一段的末尾“${actual}”后面没有标点`,
  broken: (actual) => `一段在“${actual}”后面断开了，请与下一段连起来`,
};

export const rulesZhCN = {
  'requests.row-total': {
    asks: '表三每一行：总计等于自然人与五类法人或其他组织之和',
    says: ({ row, actual, expected, difference }) =>
      `“${row}”一行：总计填 ${actual}，各类申请人相加为 ${expected}${off(difference)}`,
  },
  'requests.outcome-total': {
    asks: '表三每一列：“（七）总计”等于三、（一）至（六）各项办理结果之和',
    says: ({ column, actual, expected, difference }) =>
      `“${column}”一列：（七）总计填 ${actual}，各项办理结果相加为 ${expected}${off(difference)}`,
  },
  'requests.balance': {
    asks: '表三每一列：第一项加第二项之和，等于第三项加第四项之和',
    says: ({ column, actual, expected, difference }) =>
      `“${column}”一列：第一项加第二项为 ${actual}，第三项加第四项为 ${expected}，相差 ${Math.abs(difference)}`,
  },
  'review.total': {
    asks: '表四每一类案件：总计等于结果维持、结果纠正、其他结果、尚未审结之和',
    says: ({ row, actual, expected, difference }) =>
      `“${row}”：总计填 ${actual}，各项结果相加为 ${expected}${off(difference)}`,
  },
  'value.blank': {
    asks: '数字格不留空：空白不等于 0，没有就填 0',
    says: ({ label, expected, suspects, couldBe }) => {
      if (expected !== '') return `${label}：还没有填，按勾稽关系应为 ${expected}`;
      return suspects.length > 1
        ? `${label}：还没有填${couldBe}`
        : `${label}：还没有填。核实确实没有的，填 0`;
    },
  },
  'value.not-a-number': {
    asks: '数字格里只填数字，不写“/”“—”“无”、单位或注解',
    says: ({ label, actual, suspects, couldBe }) => {
      const isMarkOfNone = suspects.length === 1 && suspects[0]?.reason === 'blank';
      const instead = isMarkOfNone ? '；如果表示没有，请填 0，不清楚的先核实' : couldBe;
      const note = /[（(]/.test(actual) ? '；注解请写到第六部分' : '';
      return `${label}：填的“${actual}”不是数字${instead}${note}`;
    },
  },
  'value.number-as-text': {
    asks: '数字按数字存放，不是文本、全角数字或带千分位的文字',
    says: ({ label, actual, expected }) => `${label}：“${actual}”是文本，不是数字，应改为 ${expected}`,
  },
  'value.not-an-integer': {
    asks: '件数、项数是整数',
    says: ({ label, actual, couldBe }) => `${label}：填 ${actual}，应为整数${couldBe}`,
  },
  'value.negative': {
    asks: '件数、项数不为负数',
    says: ({ label, actual, couldBe }) => `${label}：填 ${actual}，不应为负数${couldBe}`,
  },
  'value.decimals': {
    asks: '金额（万元）一般最多 4 位小数（到元），另设了小数位的按所设的',
    says: ({ label, kind, actual, expected }) =>
      kind === 'set'
        ? `${label}：填 ${actual}，小数位多于本地要求里设的，按所设的写 ${expected}`
        : `${label}：填 ${actual}，以万元计 4 位小数就到元了，一般写 ${expected}`,
  },
  'proactive.implied-stock': {
    asks: '现行有效件数减本年制发件数加本年废止件数不小于 0（否则上年底的存量为负）',
    says: ({ row, actual }) =>
      `${row}：现行有效件数减本年制发件数再加本年废止件数，得上年底有效 ${actual} 件，不可能为负，三个数中至少一个有误`,
  },
  'proactive.rule-making-power': {
    asks: '没有规章制定权的机关，规章各栏填 0',
    says: ({ label, actual, severity }) =>
      severity === 'error'
        ? `${label}：填 ${actual}，但所选机关类型没有规章制定权，应为 0；机关类型选错的，请在“填报说明”里改正`
        : `${label}：填 ${actual}。只有国务院部门、省级政府、设区的市和自治州政府可以制定规章，请核实；没有制定权的应为 0。请在“填报说明”里选好机关类型`,
  },
  'year.carry-over': {
    asks: '本年“上年结转”等于上一年度报告的“结转下年度继续办理”，逐列核对',
    says: ({ column, actual, expected }) =>
      `“${column}”一列：上年结转填 ${actual}，上一年度报告的结转下年度继续办理为 ${expected}，两者应相等`,
  },
  'year.stock': {
    asks: '现行有效件数等于上一年度现行有效件数加本年制发件数减本年废止件数',
    says: ({ row, actual, expected }) =>
      `${row}：现行有效件数填 ${actual}，按上一年度现行有效件数加本年制发件数减本年废止件数，应为 ${expected}`,
  },
  'year.fee-unit': {
    asks: '收费金额没有比上一年度大到约一万倍（那样多半是按元填的，应按万元填）',
    says: ({ label, actual, expected }) =>
      `${label}：填 ${actual}，约为上一年度的一万倍，可能是按元填的。单位是万元，请核实；确是按元填的，应改为 ${expected}`,
  },
  'year.pending-review': {
    asks: '表四每一类案件的总计不少于上一年度报告的“尚未审结”（设了“不计入本年”的不看）',
    says: ({ row, actual, expected }) =>
      `${row}：总计填 ${actual}，上一年度报告里还有 ${expected} 件尚未审结，请核对它们的结果是否填在本年里；不计上年案件的可以不管，或在本地要求里设为“不计入本年”`,
  },
  'year.jump': {
    asks: '数字没有比上一年度多于五倍或少于五分之一，也没有从无到有、从有到无（50 以下的不看，办理结果 100 以下的不看）',
    says: ({ label, actual, expected }) =>
      `${label}：填 ${actual}，上一年度报告为 ${expected}，相差很大，请核对是否多写或少写了 0、填错了格`,
  },
  'year.same-figures': {
    asks: '数字没有全部与上一年度相同',
    says: ({ kind }): string =>
      kind === 'all'
        ? '三张表的数字与上一年度报告全部相同，请核对是不是忘了改'
        : '表三的数字与上一年度报告全部相同，请核对是不是忘了改',
  },
  'year.copied-text': {
    asks: '第一、第五部分与上一年度报告相同的文字不超过一半',
    says: ({ section, actual, places, quoted }) =>
      `${section}：${actual}% 的文字与上一年度报告相同（“${quoted.slice(0, 16)}…”${places > 1 ? `等 ${places} 段` : '一段'}），请按本年的情况改写`,
  },
  'structure.edition': {
    asks: '2021 年度起的报告用 2021 版的表格',
    says: ({ actual, expected }) =>
      `表格用的是 ${actual} 版格式，2021 年度起应使用 ${expected} 版。请换用 ${expected} 版的表格填写`,
  },
  'structure.rows': {
    asks: '表格的各行齐全，表三“（六）其他处理”分三行',
    says: ({ section, kind, expected }) =>
      kind === 'undivided'
        ? `${section}：“（六）其他处理”只有一行，2021 版格式分为三行`
        : `${section}：少了“${expected}”一行，没有的也要列出，填 0`,
  },
  'structure.label': {
    asks: '表格的栏目、各部分的标题和报告的题目与官方格式一致',
    says: ({ section, kind, actual, expected }) => {
      if (kind === 'title') return `题目写的是“${actual}”，请改为“${expected}”`;
      if (kind === 'title-year')
        return `题目写的是 ${actual} 年，报告别处（统计期限、落款、正文）说的是 ${expected} 年：请核对是哪一年，把写错的一处改过来`;
      return kind === 'title-order'
        ? `题目写的是“${actual}”，一般先写机关名称、再写年份：“${expected}”`
        : `${section}：写的是“${actual}”，官方格式是“${expected}”`;
    },
  },
  'structure.leftover': {
    asks: '正文里没有模板留下的文字，如“（文字描述）”“该部分以表格形式报告”“XX”',
    says: ({ part, quoted, suspects }) =>
      suspects.length > 0
        ? `${part}：“${quoted}”是模板里的说明，不是报告的内容，请删去`
        : `${part}：“${quoted}”还没有换成实际的内容`,
  },
  'structure.cover': {
    asks: '封面的机关名称、年度和落款日期都填了',
    says: ({ kind }): string =>
      kind === 'agency'
        ? '还没有填机关名称：请在“填报说明”里填机关全称'
        : kind === 'year'
          ? '还没有填报告年度，或者填的不是年份：请在“填报说明”里填四位数字，如 2026'
          : '还没有填落款日期：请在“填报说明”里填公布的日期，确实不写日期的可以不管',
  },
  'structure.sections': {
    asks: '六个部分都有，次序和序号都对，不重复；一、五、六都写了，第五部分不写“无”',
    says: ({ part, section, kind, actual, expected }) => {
      if (kind === 'nothing') return `${part}：只写了“${actual}”，应写存在的主要问题和改进情况`;
      if (kind === 'absent') return `没有找到“${section}”这一部分：请补上标题和内容`;
      if (kind === 'untitled') return `没有找到“${section}”这个标题，表格是有的：请在表格前面补上标题`;
      if (kind === 'number') return `标题“${actual}”的序号不对，应为“${expected}”`;
      if (kind === 'repeated')
        return `标题“${actual}”不止一处：每个部分只写一次，请把内容合在一起，删去多余的标题`;
      if (kind === 'twice') return '各部分的标题都有两处：报告可能贴了两遍，请删去多余的一遍';
      if (kind === 'table')
        return `“${expected}”的表格放在了${actual === '' ? '所有标题前面' : `“${actual}”下面`}：请移到自己的标题下面`;
      if (kind !== 'after' && kind !== 'before') return `${part}：还没有写`;
      const stands = actual === '' ? '排在了最前面' : `排在了“${actual}”后面`;
      return `“${section}”${stands}，应在“${expected}”${kind === 'after' ? '后面' : '前面'}：请把这一部分的标题和内容一起移过去`;
    },
  },
  'structure.agency': {
    asks: '文字里该写本机关的地方，没有写成别的机关',
    says: ({ part, actual, expected }) => `${part}：写的是“${actual}”，本机关是“${expected}”，请核对`,
  },
  'structure.basis': {
    asks: '编制依据写的是现行格式的文号',
    says: ({ part, actual, expected }) => `${part}：文号“${actual}”有误，应为“${expected}”`,
  },
  'structure.year': {
    asks: '文字里的年份是报告年度',
    says: ({ part, kind, actual, expected }) =>
      kind === 'date'
        ? `落款日期写的是 ${actual} 年，报告要到 ${expected} 年才能公布，请核对`
        : `${part}：写的是 ${actual} 年，这里应为 ${expected} 年，请核对`,
  },
  'structure.deadline': {
    asks: '落款日期在公布期限以内：部门 1 月 31 日，政府 3 月 31 日；上级另有规定的按规定',
    says: ({ kind, actual, expected }) =>
      `落款日期是${actual}，晚于${kind === 'set' ? '上级规定的' : ''}公布期限${expected}`,
  },
  'narrative.figure': {
    asks: '文字里的数与表里的数一致',
    says: ({ part, quoted, readings }) => `${part}：写的是“${quoted}”，表里：${readings}`,
  },
  'narrative.percentage': {
    asks: '百分比、与上年相比的增减与算出来的一致',
    says: ({ part, quoted, expected, kind }) => {
      const by = kind && differences[kind];
      return by
        ? `${part}：写的是“${quoted}”，与去年的报告相比，应为${by(expected)}`
        : `${part}：写的是“${quoted}”，算出来应为 ${expected}%`;
    },
  },
  'narrative.parts': {
    asks: '“共多少，其中……”的各项加起来等于总数',
    says: ({ part, quoted, expected }) => `${part}：总数“${quoted}”，后面各项相加为 ${expected}`,
  },
  'narrative.contradiction': {
    asks: '“未收到申请”“全部办结”这样的话与表里的数不矛盾',
    says: ({ part, quoted, readings }) => `${part}：写的是“${quoted}”，但表里：${readings}`,
  },
  'narrative.no-figure': {
    asks: '表三有申请的，第一部分的依申请公开写出数量',
    says: ({ part, expected }) => `${part}：表三本年新收 ${expected} 件，文字里没有写收到多少`,
  },
  'narrative.aspects': {
    asks: '第一部分写到主动公开、依申请公开、政府信息管理、平台建设、监督保障；政府的还有工作考核、社会评议和责任追究',
    says: ({ part, kind }) => `${part}：没有写到“${aspectName(kind)}”`,
  },
  'narrative.length': {
    asks: '第一部分不超过上级规定的字数',
    says: ({ part, actual, expected }) =>
      `${part}：第一部分共 ${actual} 字，上级要求不超过 ${expected} 字，从这里起超出`,
  },
  'narrative.expected': {
    asks: '上级要求第一部分写明数字的内容都写了数字',
    says: ({ part, expected }) => `${part}：上级要求写明数字的，这些还没有写：${expected}。没有的写 0`,
  },
  'narrative.problems': {
    asks: '第五部分既写问题也写改进，不少于 30 字',
    says: ({ part, kind }) =>
      `${part}：${kind === 'length' ? '不到 30 字，请写具体些' : kind === 'problems' ? '只写了改进，没有写存在的问题' : '只写了问题，没有写怎样改进'}`,
  },
  'narrative.processing-fee': {
    asks: '第六部分写明本年收取信息处理费的情况，没有收的也写明',
    says: ({ part }) => `${part}：没有写本年收取信息处理费的情况；没有收的，写“未收取信息处理费”`,
  },
  'narrative.privacy': {
    asks: '没有身份证号、银行卡号、手机号和申请人姓名',
    says: ({ part, kind, quoted }) =>
      kind === 'id-card'
        ? `${part}：有身份证号，公布前必须删去`
        : kind === 'bank-card'
          ? `${part}：有银行卡号，公布前必须删去`
          : kind === 'mobile'
            ? `${part}：有手机号 ${quoted}，不是本机关联系电话的请删去`
            : `${part}：有申请人姓名“${quoted}”，公布前请删去`,
  },
  'narrative.proofreading': {
    asks: '没有重复的词、错字、漏字、部首符号、半角标点、不成对的括号引号，一是二是三是按顺序',
    says: ({ part, kind, actual, expected }) => `${part}：${slips[kind as SlipKind](actual, expected)}`,
  },
} satisfies Record<RuleId, RuleWords>;
