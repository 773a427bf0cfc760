/** Last year's report in the pane, in Chinese. */
import type { UnitAnswer } from '../../report/last-year';

export const lastYearZhCN = {
  title: '上一年度报告',
  intro:
    '选上一年度的年报，用来核对上年结转、存量和变化大的数字，也可以照着填上年结转和联系方式。只读取，不改动那个文件。',
  kinds: '可以是 Word（.docx）、网页（.html、.mhtml）、文字版 PDF、.xlsx 工作簿或 .json。',
  choose: '选择文件…',
  another: '换一份…',
  add: '再加一个并入的单位…',
  forget: '不用了',
  adopt: '采用',
  unit: '机关',
  unitUnread: '没有读到',
  year: '年度',
  yearUnread: (year: number) => `没有读到；采用就是确认它是 ${year} 年度的`,
  edition: '格式',
  editionOf: (edition: string) => `${edition} 版`,
  figures: '数字',
  figuresRead: (read: number, of: number) => (read === of ? `${of} 格都读到了` : `${of} 格中读到 ${read} 格`),
  unread: (count: number) => `没有读到的 ${count} 格（不用来核对）`,
  broken: (count: number) => `这份报告自己有 ${count} 处数字对不上，核对时请留意：`,
  question: (last: string, now: string) =>
    `报告上的机关是“${last}”，工作簿里填的是“${now}”。两者是什么关系？`,
  questionUnread: (now: string) => `报告上没有读到机关名称。它与“${now}”是什么关系？`,
  answers: {
    same: '就是本机关，只是写法不同',
    renamed: '改名：本机关原来的名称',
    merged: '合并：几个单位合成了本机关（各单位的报告都要选，数字相加）',
    split: '分设：本机关从这个单位分出来（不核对数字，只比较文字）',
  } satisfies Record<UnitAnswer, string>,
  wrongFile: '都不是的，是选错了文件，请点“换一份”。',
  reason: '说明（保存在工作簿里，可不填）',
  reasonExample: '例如：2025 年机构改革',
  kept: (agency: string, year: number) => `已采用 ${agency} ${year} 年度的报告，保存在工作簿里。`,
  keptAnswers: {
    same: '机关名称写法不同',
    renamed: '本机关改过名',
    merged: '几个单位合并成本机关，数字已相加',
    split: '本机关从这个单位分出来，不核对数字',
  } satisfies Record<UnitAnswer, string>,
  compare: '与本年对比',
  takeOut: '取出',
  sure: '取出以后，与上一年度有关的各项不再核对。确定取出吗？',
  carriedIn: (count: number) => `照上一年度的“结转下年度继续办理”填上年结转（${count} 格）`,
  carriedInTitle: '上年结转将要改为上一年度的“结转下年度继续办理”：',
  contact: '照上一年度填联系方式',
  contactHint: '勾选的才填。已经填过的，勾选后改为上一年度的。',
  write: (count: number) => `填入这 ${count} 项`,
};

export type LastYearWords = typeof lastYearZhCN;
