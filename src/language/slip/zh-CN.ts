/** The verification slip in Chinese. */
export const slipZhCN = {
  language: 'zh-CN',
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
};

export type SlipWords = typeof slipZhCN;
