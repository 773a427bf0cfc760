/** What is told of last year's report in Chinese: why it was not taken, and what of it is not used. */
import type { Sentences } from '../sentences';
import type { LastYearFault } from '../../report/fault-codes';
import type { KeptMessage } from '../../report/message-codes';

export const lastYearFaultsZhCN: Sentences<LastYearFault> = {
  'last-year-empty': () =>
    '这份上一年度报告里没有读到一个数字（可能是空白模板，或者表格是图片），没有采用。请换一份填好的报告。',
  'last-year-not-before': ({ year, wanted }) =>
    `这是 ${year} 年度的报告，要的是 ${wanted} 年度的，没有采用。请换一份。`,
  'last-year-other-unit': ({ last, agency }) =>
    `${last === '' ? '上一年度报告里没有读到机关名称' : `上一年度报告的机关是“${last}”`}，本报告的机关是“${agency}”，没有用来核对。选错了文件的，请换一份；没有选错的，用 --previous-unit 说明：renamed（改名）、merged（几个单位合并）、split（从中分设）、same（就是本机关，写法不同）。`,
  'last-year-several': () =>
    '只有几个单位合并成本机关时，才用几份上一年度报告。请只给一份，或者加 --previous-unit merged。',
  'last-year-formats': () =>
    '这几份上一年度报告的表格格式不同（2019 版和 2021 版），不能相加，没有采用。请换成同一格式的。',
  'last-year-too-long': () =>
    '上一年度报告的文字太长，工作簿里存不下，没有采用。请换一份不含附件的报告再试。',
  'last-year-none': () =>
    '没有上一年度报告，不能对比。请用 --previous 给出上一年度的报告，或者先在 Excel 加载项或网页的“准备”里选好、保存在工作簿里。',
  'last-year-split': () =>
    '本机关从上一年度报告的单位分出来，哪些数字属于本机关无从知道，不能对比。请不要与那份报告对比。',
};

export const lastYearMessagesZhCN: Sentences<KeptMessage> = {
  'kept-damaged': () =>
    '工作簿里保存的上一年度报告和已核实的提醒已经损坏，有的读不出来。请在“准备”里重新选上一年度报告，提醒重新核实。',
  'last-year-other-year': ({ year, wanted }) =>
    `工作簿里保存的是 ${year} 年度的报告，要的是 ${wanted} 年度的，没有用来核对。请在“准备”里换一份。`,
};
