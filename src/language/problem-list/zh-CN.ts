/** The list of problems to hand on, in Chinese. */
export const problemListZhCN = {
  /** The sheet, and what its files are called by. */
  name: '问题清单',
  title: (agency: string, year: string) => `${agency}${year}政府信息公开工作年度报告问题清单`,
  year: (year: number) => `${year}年`,
  clean: '没有发现问题。',
  counted: (counts: string) => `${counts}，逐条列在下面。改正后请再检查一次。`,
  head: ['序号', '位置', '现为', '应为', '说明', '依据'],
  blank: '空白',
  replaced: (from: string, to: string) => `“${from}”改为“${to}”`,
  deletedWords: (text: string) => `删去“${text}”`,
  quoted: (words: string) => `“${words}”`,
  /** Where no one value can be named. */
  seeText: '见说明',
  toVerify: '请核实',
  /** In place of 错误: a figure or a part with nothing in it. */
  toFill: '待填',
  level: (severity: string, headline: string) => `［${severity}］${headline}`,
  more: (count: number) => `等 ${count} 处`,
  dismissed: '已核实、不再提醒的',
  dismissedHead: ['序号', '位置', '现为', '提醒', '理由'],
};

export type ProblemListWords = typeof problemListZhCN;
