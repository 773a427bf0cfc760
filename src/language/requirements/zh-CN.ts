/** Local requirements in the pane, in Chinese. */
export const requirementsZhCN = {
  title: '本地要求',
  intro:
    '上级在国家统一格式以外另有要求的（第一部分的字数、公布期限、要写明数字的内容），可以读取上级发的文件，也可以在“填报说明”工作表里自己填。检查时只作提示，不影响生成报告。',
  choose: '选择本地要求文件…',
  another: '换一份…',
  example: '看示例',
  exampleNote: '这是一个市 2025 年对所属单位的要求，只是示例。采用以后可以在“填报说明”工作表里改。',
  offered: '读到的要求：',
  now: '现在的要求（在“填报说明”工作表里可以改）：',
  replaces: '采用以后，原来的本地要求整个换成这一份。',
  addsSheet: '这个工作簿没有放本地要求的填写格，采用时会补一张工作表“填报说明（补充）”，原有的内容不动。',
  adopt: '采用',
  forget: '不用了',
  save: '存为文件',
  saveHint: '发给下级单位，对方在这里读取。',
  missing: (count: number) =>
    `这个工作簿缺 ${count} 个填写格（用以前的版本制作，或者被删掉了），不影响填写和检查。可以补在一张新的工作表“填报说明（补充）”里，原有的内容不动。`,
  add: '补上填写格',
  fileName: '本地要求.json',
  source: (source: string) => `谁的要求：${source}`,
  length: (most: number) => `第一部分不超过 ${most} 字`,
  deadline: (month: number, day: number) => `公布期限：${month} 月 ${day} 日`,
  expected: (aspect: string, words: string) => `“${aspect}”写明数字：${words}`,
  decimals: (count: number) => `收费金额印 ${count} 位小数`,
  pending: (counted: boolean): string =>
    counted ? '上年尚未审结的案件计入本年总计' : '上年尚未审结的案件不计入本年总计',
  asked: (words: string) => `本地要求写明数字：${words}。`,
  lacking: (words: string) => `还没有写：${words}。`,
  allStated: '都写了。',
  counted: (all: number, most: number) =>
    all > most
      ? `第一部分共 ${all} 字，要求不超过 ${most} 字，多 ${all - most} 字`
      : `第一部分共 ${all} 字，要求不超过 ${most} 字`,
};

export type RequirementsWords = typeof requirementsZhCN;
