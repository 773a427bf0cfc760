/** What is said of files that a report is to be read from. */
import { tableHeadings } from './official-labels';
import type { TableId } from '../format/edition';
import { sections } from '../format/sections';
import type { Sentences } from './sentences';
import type { ImportFault } from '../report/fault-codes';
import type { ImportMessage } from '../report/message-codes';

const CAN = '能读取的是 .docx、.html、.mhtml、文字版 .pdf、.xlsx 和 .json。';

/** Files that cannot be read, by what they are. */
const KIND: Readonly<Record<string, string>> = {
  doc: '这是旧版 Word 文档（.doc），不能直接读取。请用 Word 或 WPS 打开它，另存为 .docx 再试。',
  wps: '这是 WPS 文字文档（.wps），不能直接读取。请用 WPS 打开它，另存为 .docx 再试。',
  xls: '这是旧版 .xls 工作簿，不能直接读取。请用 Excel 或 WPS 打开它，另存为 .xlsx 再试。',
  et: '这是 WPS 表格（.et），不能直接读取。请用 WPS 打开它，另存为 .xlsx 再试。',
  ofd: '这是 OFD 版式文件，不能直接读取。请换用同一报告的 Word 文档或网页，或者用 OFD 阅读器、WPS 转换成 .docx 再试。',
  opendocument:
    '这是 OpenDocument 文件，不能直接读取。请用 WPS 或 LibreOffice 打开它，另存为 .docx 或 .xlsx 再试。',
  rtf: '这是 RTF 文档，不能直接读取。请用 Word 或 WPS 打开它，另存为 .docx 再试。',
  presentation: '这是演示文稿，不是年报。请选择年报的 Word 文档、网页、PDF 或工作簿。',
  picture: '这是图片，里面的数字读不出来。请换用同一报告的 Word 文档、网页或文字版 PDF。',
  archive: '这是压缩包。请先解压，再选择其中的年报文件。',
};

function otherKind(kind: string, ending: string): string {
  const known = KIND[kind];
  if (known !== undefined) return known;
  if (kind === 'misnamed')
    return `文件名的结尾是 .${ending}，内容却不是：文件可能已经损坏、没有下载完，或者只是改过名字。请重新取得这个文件再试。`;
  return ending === '' ? `看不出这是什么文件。${CAN}` : `不能读取 .${ending} 文件。${CAN}`;
}

const tableName = (table: string | number | undefined): string => tableHeadings[table as TableId];

const sectionName = (number: string | number | undefined): string => {
  const section = sections.find((each) => each.number === number);
  return section ? `${section.number}、${section.heading}` : String(number);
};

export const importFaultsZhCN: Sentences<ImportFault> = {
  'import-no-report': () =>
    '这不是政府信息公开工作年度报告：没有找到年报的三张表，也没有找到年报的标题和各部分。请检查是不是选错了文件。',
  'import-other-kind': ({ kind, ending }) => otherKind(String(kind), String(ending)),
  'import-no-page': () => '这个 .mhtml 文件里没有网页正文。请用浏览器重新保存网页，再试一次。',
  'pdf-scanned': () =>
    '这个 PDF 是扫描件或图片，里面没有文字，数字读不出来。请换用同一报告的 Word 文档、网页或文字版 PDF。',
  'pdf-unreadable': () =>
    '这个 PDF 已经损坏或不完整，读不出来。请重新取得这个文件，或者换用 Word 文档、网页。',
  'pdf-fonts-missing': () =>
    '这个 PDF 用了没有放在文件里的中文字体，文字读不出来。请换用同一报告的 Word 文档或网页，或者用 WPS 把它转成 .docx 再试。',
  'pdf-cannot-here': () =>
    '这里的程序版本太旧，不能读取 PDF（命令行要 Node.js 20.16 以上，网页要较新的浏览器）。请换到较新的浏览器里打开年报助手页面，或者把 PDF 转成 .docx 再试。',
};

export const importMessagesZhCN: Sentences<ImportMessage> = {
  'import-agency-unknown': () => '没有找到机关名称（标题里没有写，或者没有标题），请补填。',
  'import-year-unknown': () => '没有找到报告年度（标题里没有写，或者没有标题），请补填。',
  'import-table-missing': ({ table }) =>
    `没有找到“${tableName(table)}”的表格，这张表没有读取。它可能是图片，或者文件里没有。`,
  'import-row-missing': ({ table, label }) =>
    `“${tableName(table)}”的表格里没有“${label}”这一行，这一行按空白处理。`,
  'import-row-unread': ({ table, line, text }) =>
    `“${tableName(table)}”的表格第 ${line} 行（${text}）认不出是哪一行，没有读取。请对照原文补填。`,
  'import-cell-unread': ({ table, row, line, column, text }) =>
    `“${tableName(table)}”的表格第 ${line} 行${row === '' ? '' : `（${row}）`}第 ${column} 列的“${text}”认不出是哪一格，没有读取。请对照原文补填。`,
  'import-outcome-undivided': () => '“（六）其他处理”在原文中只有一行，数字记在“3.其他”，1、2 两行记为 0。',
  'import-text-beside': ({ section, text }) =>
    `“${sectionName(section)}”的表格之外还有文字（${text}），报告里没有放它的地方，没有读取。`,
  'import-table-as-text': ({ section }) =>
    `“${sectionName(section)}”里有一张表，它的内容已按文字逐行读入，表格的样子没有保留。`,
  'import-uncalculated': ({ count }) =>
    `文件里有 ${count} 格是公式，却没有存计算结果（多半由程序生成，没有用 Excel 打开过），按空白读取。请用 Excel 或 WPS 打开它，保存一次再试。`,
  'import-white-figures': ({ count }) =>
    `文件的表格里有 ${count} 处数字是白色的，在白底上看不见，没有读取。请对照原文核对。`,
  'import-recognised': () =>
    '这份 PDF 是扫描件，里面的文字是软件从图片上认出来的，数字可能认错。请对照原文逐格核对。',
  'import-several-reports': ({ count, title }) =>
    `文件里有 ${count} 份年报，只读取了《${title}》这一份。要读取别的，请把它单独存成一个文件。`,
  'import-table-again': ({ table }) =>
    `“${tableName(table)}”的表格不止一张，数字不同；读取的是这一标题下的那张。请对照原文核对。`,
  'import-columns-assumed': ({ table }) =>
    `“${tableName(table)}”的表格没有表头，数字按官方格式的列次（自然人、商业企业……总计）读取。请对照原文核对。`,
  'import-year-disputed': ({ title, year }) =>
    `题目写的是 ${title} 年，报告别处（统计期限、落款、正文）说的是 ${year} 年，这里按 ${year} 年读取。请核对。`,
  'import-figures-missing': ({ table, label, count }) =>
    `“${tableName(table)}”的表格里“${label}”缺 ${count} 格数字，按空白处理。请对照原文补填。`,
  'import-broken-text': ({ count }) => `文件里有 ${count} 处文字已经损坏，读不出来。请对照原文核对文字。`,
  'import-left-out': ({ what }) =>
    ({
      deleted: '文件里有修订时删去、还没有接受的文字，按已删去处理。请对照原文核对。',
      boxes: '文件里有文本框，里面的文字放在所在段落的后面。请核对次序。',
      sheets: '文件里有隐藏的工作表，里面也有年报的表格，没有读取。要读取它，请先取消隐藏并保存。',
    })[what as 'deleted' | 'boxes' | 'sheets'] ?? '文件里有读不出来的内容，请对照原文核对。',
};
