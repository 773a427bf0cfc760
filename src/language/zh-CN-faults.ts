/** Faults and messages in Chinese: what happened, what it means for the work, what to do next. */

export type Values = Readonly<Record<string, string | number>>;
type Sentences = Readonly<Record<string, (values: Values) => string>>;

const TABLE: Readonly<Record<string, string>> = {
  proactive: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  review: '四、政府信息公开行政复议、行政诉讼情况',
};
const TEXT: Readonly<Record<string, string>> = {
  nb_overview: '一、总体情况',
  nb_problems: '五、存在的主要问题及改进情况',
  nb_other: '六、其他需要报告的事项',
};

export const faultsZhCN = {
  'json-syntax': () => '这个 JSON 文件的格式有误，读不出来。请检查文件是否完整、是否为 UTF-8 编码。',
  'json-key': ({ key }) => `JSON 中有不认识的项“${key}”。请对照项目说明中的格式改正后再试。`,
  'json-type': ({ key, type }) => `JSON 中“${key}”的值类型不对，应为 ${type}。`,
  'source-not-yet': ({ ending }) => `现在还不能读取 .${ending} 文件，以后的版本会支持。请先用 .xlsx 或 .json。`,
  'source-unknown': ({ ending }) =>
    ending === '' ? '看不出这是什么文件。能读取的是 .xlsx 和 .json。' : `不能读取 .${ending} 文件。能读取的是 .xlsx 和 .json。`,
  'workbook-not-ours': () =>
    '这个工作簿里没有年报模板。请用“template”新建一个模板，或者打开用本助手模板填写的工作簿。',
  'file-missing': ({ path }) => `找不到文件“${path}”。请检查文件名和所在文件夹。`,
  'file-unreadable': ({ path }) => `打不开文件“${path}”。它可能正被别的程序使用，或者没有权限；请关闭后再试。`,
  'file-unwritable': ({ path }) => `写不了文件“${path}”。它可能正在 Excel 或 WPS 中打开，或者文件夹没有写权限；请关闭后再试。`,
} satisfies Sentences;

export const messagesZhCN = {
  'table-missing': ({ table }) => `工作簿里找不到“${TABLE[table!]}”的表格（工作表可能被删除），这张表没有读取，其余照常读取。`,
  'text-missing': ({ area }) => `工作簿里找不到“${TEXT[area!]}”的填写区（工作表可能被删除），这部分文字没有读取，其余照常读取。`,
  'row-missing': ({ sheet, label }) => `工作表“${sheet}”里找不到“${label}”这一行，这一行按空白处理。`,
  'cover-missing': () => '工作簿里找不到“填报说明”工作表（可能被删除），机关全称和年度没有读取。',
  'agency-blank': () => '还没有填写机关全称（“填报说明”工作表）。',
  'year-unreadable': ({ written }) =>
    written === '' ? '还没有填写报告年度（“填报说明”工作表）。' : `报告年度“${written}”不是年份，请填四位数字，如 2026。`,
} satisfies Sentences;
