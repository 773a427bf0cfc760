/** Chinese, the source language: every sentence a clerk sees. `en.ts` is typed by it. */
import type { Reason, Severity } from '../report/finding';
import type { LanguageId } from './language-id';
import { sectionHeadings } from './official-labels';
import { rulesZhCN } from './rules/zh-CN';
import { paneZhCN } from './pane/zh-CN';
import { faultsZhCN, messagesZhCN } from './zh-CN-faults';
import type { Source } from '../rules/rule';

export const zhCN = {
  id: 'zh-CN' as LanguageId,
  name: '中文',
  severity: { error: '错误', warning: '提醒', hint: '提示' } satisfies Record<Severity, string>,
  source: {
    label: '表内注明的勾稽关系',
    meaning: '由各栏含义推得',
    law: '法律法规',
    practice: '各地公开年报的通行做法',
    local: '上级的本地要求（填了才检查）',
  } satisfies Record<Source, string>,

  /** What each rule asks, and what it says of what it found. */
  rules: rulesZhCN,

  reason: {
    'transposed-digits': '两位数字颠倒',
    'factor-of-ten': '多写或少写了 0',
    'row-slip': '填串了行',
    'column-slip': '填串了列',
    'total-not-updated': '合计没有随分项更新',
    'one-digit': '只差一位数字',
    blank: '此格没有填数字',
    'read-as-number': '按所写文字读出的数字',
    'unit-converted': '按所写单位换算',
    'template-text': '模板里留下的文字',
    'last-year': '上一年度报告的数；改后请再核对这一列的其他数字',
    other: '这样改，各处数字都对得上',
  } satisfies Record<Reason, string>,

  finding: {
    changeTo: (label: string, from: string, to: string) => `${label}：填 ${from}，应为 ${to}`,
    wrongTogether: '同时有误：',
    /** Of a change that only takes away a minus. */
    onlySign: '只差一个负号',
    because: (reason: string) => `（${reason}）`,
    several: (count: number) => `有 ${count} 种改法都能使数字对得上，请对照原始台账核实（按可能性排列）：`,
    alternative: (label: string, from: string, to: string) => `${label}：${from} 改为 ${to}`,
    alternativeBlank: (label: string, to: string) => `${label}：空白改为 ${to}`,
    changeTogether: '同时改：',
    replaceText: (part: string, from: string, to: string) => `${part}：“${from}”改为“${to}”`,
    deleteText: (part: string, text: string) => `${part}：删去“${text}”`,
    more: (count: number) => `另有 ${count} 种可能性较小的改法，未逐一列出。`,
    unexplained:
      '这是多处错误造成的，不能推断是哪一格。请先改正其他错误再检查一次；仍对不上的，对照原始台账逐格核对。',
    symptoms: '由此造成的数字不符：',
    alsoBroken: '同时不符的：',
    blankExpected: (label: string, to: string) => `${label}：还没有填，按勾稽关系应为 ${to}`,
    blanks: (count: number, labels: string) => `有 ${count} 格还没有填（${labels}）。核实确实没有的，填 0`,
    couldBe: (to: string) => `，应改为 ${to}`,
    couldBeEither: (values: string) => `，可能是 ${values}`,
    at: (sheet: string, address: string) => `〔${sheet} ${address}〕`,
    notJudged: (count: number) =>
      `有 ${count} 处合计暂时不能核对（有空白或不是数字的单元格），填好后请再检查一次。`,
  },

  /** Title of the note shown when a marked cell is selected. */
  mark: {
    wrong: '请核对：此格可能有误',
    doubtful: '请核对：此格需要核实',
    shared: '请核对：所在行或列数字对不上',
  },

  summary: {
    clean: '表格和文字没有发现问题。',
    /** What is not filled in is counted apart from what is wrong. */
    problems: (figures: number, parts: number, errors: number, warnings: number, hints: number) =>
      [
        figures > 0 && `还有 ${figures} 格没填`,
        parts > 0 && `还有 ${parts} 处文字没写`,
        errors > 0 && `${errors} 处错误`,
        warnings > 0 && `${warnings} 处提醒`,
        hints > 0 && `${hints} 处提示`,
      ]
        .filter(Boolean)
        .join('，') + '：',
    sections: sectionHeadings,
  },

  /** What concerns publishing, in two parts. */
  publishing: {
    nothing: '公布前没有要处理的问题。',
    must: (count: number) => `公布前必须处理的 ${count} 处`,
    may: (count: number) => `请看一看、不影响公布的 ${count} 处`,
  },

  list: {
    separator: '、',
    clauses: '；',
    or: ' 或 ',
    orMore: ' 等',
    andMore: (count: number) => `等 ${count} 格`,
  },

  /** Parts of the words that have no official heading. */
  part: { title: '标题', preamble: '开头', signature: '落款' },

  /** What could not be done, in the clerk's words, and what to do next. */
  faults: faultsZhCN,
  /** What was noticed on the way. */
  messages: messagesZhCN,
  pane: paneZhCN,
};

export type Language = typeof zhCN;
