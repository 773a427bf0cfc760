/** The verification slip in Chinese. */
import { PROFILE_MEANINGS } from '../../report/profile-json';

export const slipZhCN = {
  language: 'zh-CN',
  /** Ends the names of its files. */
  name: '核验单',
  title: (agency: string, year: number) => `${agency}${year}年政府信息公开工作年度报告 核验单`,
  what: '凭此单可以核对手里的文件是不是当时生成的那一份。它不是签名，也不能证明是谁生成的。',
  product: (version: string) => `程序版本 ${version}`,
  rules: (count: number, digest: string) => `检查规则 ${count} 条，摘要 ${digest}`,
  values: (digest: string) => `全部数字和文字的摘要（SHA-256）${digest}`,
  files: '生成的文件',
  file: ['文件名', '字节', '摘要（SHA-256）'],
  equations: '勾稽关系',
  equation: ['关系', '左边', '右边', '是否相等'],
  holds: '相等',
  fails: '不相等',
  noNumber: '不全是数字',
  dismissed: '看过后保留的提醒',
  dismissal: ['提醒', '理由'],
  none: '没有。',
  /** Whether files are those of a slip. */
  verify: {
    title: '与核验单核对',
    busy: '正在核对…',
    identical: (name: string) => `${name}：与核验单上的文件逐字节相同。`,
    same: (name: string) => `${name}：不是同一份文件（如重新保存过），数字和文字与核验单相同。`,
    different: (name: string, count: number) => `${name}：与核验单不同，有 ${count} 处：`,
    unreadable: (name: string, why: string) => `${name}：读不出来，没有核对。${why}`,
    notGiven: (names: string) => `核验单上还有文件这次没有核对：${names}。`,
    edition: (was: string, is: string) => `核验单上是 ${was} 年版格式，文件里是 ${is} 年版`,
    differs: (place: string, was: string, is: string) => `${place}：核验单上是${was}，文件里是${is}`,
    figure: (value: string) => (value === '' ? '空白' : ` ${value}`),
    words: (text: string) => (text === '' ? '空白' : `“${text}”`),
    undismissed: (warning: string) =>
      `提醒“${warning}”：核验单上写明看过后保留，文件里没有这条记录，或者它所指的内容变了`,
    dismissed: (warning: string, reason: string) =>
      `提醒“${warning}”：文件里看过后保留（理由：${reason}），核验单上没有`,
    reason: (warning: string, was: string, is: string) =>
      `提醒“${warning}”的保留理由：核验单上是“${was}”，文件里是“${is}”`,
    again: (found: string) => `用现在的规则再检查：${found}`,
    allSame: '所给的文件都与核验单相同。这不能证明是谁生成的。',
    notAllSame: '有文件与核验单不同。请换用核验单对应的那份文件，或者重新生成报告和核验单。',
    notAllRead: '有文件读不出来，没有核对完。',
  },
  /** What stands outside the sections of a report, by its key. */
  places: {
    agency: '机关全称',
    year: '报告年度',
    title: '标题',
    preamble: '开头一段',
    kind: '机关类型',
    seal: '留盖章位置',
    requestsLayout: '表三的排法',
    ...PROFILE_MEANINGS,
  } as Readonly<Record<string, string>>,
};

export type SlipWords = typeof slipZhCN;
