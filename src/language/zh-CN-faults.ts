/** Faults and messages in Chinese: what happened, what it means for the work, what to do next. */
import { areaHeading, tableHeadings } from './official-labels';
import { importFaultsZhCN, importMessagesZhCN } from './zh-CN-import';
import { lastYearFaultsZhCN, lastYearMessagesZhCN } from './last-year/zh-CN-told';
import type { TableId } from '../format/edition';
import type { FaultCode } from '../report/fault-codes';
import type { MessageCode } from '../report/message-codes';
import type { Sentences } from './sentences';
import { present } from '../report/present';

/** Excel cannot undo the deletion of a sheet. */
const RESTORE = '请换用删除之前的文件；没有的，再改填一份新的模板。';

/** Steps of putting the template in that a host may fail at. */
const STEP: Readonly<Record<string, string>> = {
  borders: '表格线',
  validations: '填写提示',
  highlights: '颜色提示',
  view: '冻结窗格',
  print: '打印设置',
  charts: '图表',
};

const SHARED =
  '这个工作簿可能设成了“共享工作簿”（旧版），不能合并单元格、删除工作表、设置颜色和提示。请在“审阅”里点“取消共享工作簿”（没有的，另存一份再试）。';
const INACTIVE = '当前在前面的可能是另一个工作簿。请点一下要填报的工作簿，再试一次。';

/** What the clerk can do about the reason of an insertion that failed. */
const whatNext = (reason: string): string =>
  ({ 'excel-shared': SHARED, 'excel-inactive': INACTIVE })[reason] ??
  `请再试一次；仍不行的，请把“${reason}”告诉信息技术人员。`;

/** Types of JSON as a person calls them. */
const TYPE: Readonly<Record<string, string>> = {
  year: '四位数字的年份（2008 至 2100）',
  object: '对象',
  string: '文字',
  'number / null / string': '数字、null 或文字',
  day: '月和日，如 1月20日',
  words: '一组词语，如 ["政策解读", "医疗/卫生"]，词语里没有顿号、逗号、分号',
};

/** Files that are no .xlsx, by what they are. */
const FILE_KIND: Readonly<Record<string, string>> = {
  docx: '这是 Word 文档，不是工作簿。请选择 .xlsx 工作簿。',
  pptx: '这是演示文稿，不是工作簿。请选择 .xlsx 工作簿。',
  xlsb: '这是二进制工作簿（.xlsb），不能直接读取。请用 Excel 或 WPS 打开它，另存为 .xlsx 再试。',
  opendocument:
    '这是 OpenDocument 文件（如 .ods），不能直接读取。请用 LibreOffice 或 WPS 打开它，另存为 .xlsx 再试。',
  ole: '这是旧版 Office 文件（如 .doc），不是 .xlsx 工作簿。请选择 .xlsx 工作簿。',
  zip: '这是压缩包，里面没有工作簿。请先解压，再选择其中的 .xlsx 工作簿。',
  other: '这个文件不是工作簿。请选择 .xlsx 工作簿。',
};

export const faultsZhCN: Sentences<FaultCode> = {
  'json-syntax': () => '这个 JSON 文件的格式有误，读不出来。请检查文件是否完整、是否为 UTF-8 编码。',
  'json-key': ({ key }) => `JSON 中有不认识的项“${key}”。请对照项目说明中的格式改正后再试。`,
  'json-type': ({ key, type }) =>
    `JSON 中“${key}”的值类型不对，应为${TYPE[String(type)] ?? ` ${type}`}。请改正后再试。`,
  'workbook-not-ours': () =>
    '这个工作簿里没有年报模板。请打开用年报助手的模板填写的工作簿，或者新建一份模板，把内容填进去。',
  'file-missing': ({ path }) => `找不到文件“${path}”。请检查文件名和所在文件夹。`,
  'folder-empty': ({ path }) =>
    `文件夹“${path}”里没有能读取的报告（.docx、.html、.mhtml、.pdf、.xlsx、.json）。请检查文件夹。`,
  'file-unreadable': ({ path }) =>
    `打不开文件“${path}”。它可能正被别的程序使用，或者没有权限；请关闭后再试。`,
  'file-unwritable': ({ path }) =>
    `写不了文件“${path}”。它可能正在 Excel 或 WPS 中打开，或者文件夹没有写权限；请关闭后再试。`,
  'file-empty': () => '这个文件是空的（0 字节）。它可能没有下载或复制完整，请重新取得后再试。',
  'file-damaged': () =>
    '这个文件已经损坏，读不出来。请用 Excel、Word 或 WPS 打开它，另存为新的 .xlsx 或 .docx 再试；如果也打不开，请换一份完好的文件。',
  'file-not-zip': () =>
    '这个文件不是 .xlsx 工作簿，可能只是改了扩展名。请用 Excel 或 WPS 打开它，另存为 .xlsx 再试。',
  'file-not-workbook': ({ kind }) =>
    FILE_KIND[String(kind)] ?? '这个文件里没有工作簿，可能是别的文件改了扩展名。请选择 .xlsx 工作簿。',
  'file-old-xls': () => '这是旧版 .xls 工作簿，不能直接读取。请用 Excel 或 WPS 打开它，另存为 .xlsx 再试。',
  'file-encrypted': () => '这个文件设了打开密码，读不出来。请在 Excel 或 WPS 中取消打开密码，保存后再试。',
  'file-has-dtd': () =>
    '这个文件含有不安全的内容（DTD），没有打开。请用 Excel、Word 或 WPS 打开它，另存为新的 .xlsx 或 .docx 再试。',
  'file-encoding': () =>
    '这个文件的文字编码无法识别。请用 Excel、Word 或 WPS 打开它，另存为新的 .xlsx 或 .docx 再试。',
  'file-unsupported': () =>
    '这个文件的压缩方式不能读取。请用 Excel、Word 或 WPS 打开它，另存为新的 .xlsx 或 .docx 再试。',
  'file-too-large': () =>
    '这个文件过大，或者解开后过大，不像年报，没有打开。请检查是不是选错了文件；如果没有选错，请删去其中的图片和无关的工作表再试。',
  'report-too-long': ({ length, limit }) =>
    `这个文件里的文字有 ${length} 字，超过 ${limit} 字，不像年报，没有打开。请检查是不是选错了文件。`,
  'kept-unreadable': () =>
    '浏览器里保留的上次的工作读不出来，没有恢复，也没有删除。请打开最近保存的 .xlsx 文件继续。',
  'value-not-a-number': ({ cell }) => `要写入单元格 ${cell} 的不是一个数，没有写入。请改正这一格再试。`,
  'text-too-long': ({ cell, length, limit }) =>
    `要写入单元格 ${cell} 的文字有 ${length} 字，一格最多放 ${limit} 字，没有写入。请分成几段再试。`,
  'cell-in-array-formula': ({ cell }) =>
    `单元格 ${cell} 属于一个数组公式，不能单独改写。请先在工作簿里清除这个数组公式再试。`,
  'cell-merged': ({ cell }) => `单元格 ${cell} 被合并在别的单元格里，没有写入。请先取消合并再试。`,
  'paragraph-too-long': ({ count }) =>
    `有一段文字长 ${count} 字，工作表的一格最多放 32,767 字。请分成几段（按回车键另起一段）。`,
  'area-missing': ({ area }) =>
    `工作簿里找不到“${areaHeading(area)}”中要写入的地方（可能被删除），没有写入。${RESTORE}`,
  'area-too-large': ({ area }) =>
    `“${areaHeading(area)}”的填写区大得不合理（名称管理器里的范围可能被改动），没有读取。请改填一份新的模板。`,
  'place-outside-area': ({ area }) =>
    `“${areaHeading(area)}”的填写区比原来小（可能删去了行或列），有一格无处写入。${RESTORE}`,
  'marks-sheet-missing': ({ area }) =>
    `工作簿里存放标记的隐藏工作表不见了，“${areaHeading(area)}”不能做标记。${RESTORE}`,
  'host-cannot-reveal': () => '这里不能跳到单元格。请自己打开工作表查看。',
  'host-empty': () => '这里还没有工作簿。请先生成模板。',
  'template-present': ({ sheet }) => `工作簿里已有年报模板（工作表“${sheet}”），没有再放入。请直接填写。`,
  'name-taken': ({ name, sheet }) =>
    `工作簿里已有名称“${name}”（工作表“${sheet}”），与模板冲突，没有放入模板。请新建一个工作簿再试。`,
  'excel-cell-edit-mode': () => '有一个单元格正在编辑，Excel 暂时不能操作。请按回车键结束编辑，再试一次。',
  'excel-protected': () => '工作表受保护，不能写入。请在“审阅”中取消工作表保护，再试一次。',
  'excel-structure-protected': () =>
    '工作簿的结构受保护，不能新建工作表。请在“审阅”中取消“保护工作簿”，再试一次。',
  'excel-busy': () => 'Excel 正忙，没有完成。请稍等几秒，再试一次。',
  'excel-no-answer': ({ seconds }) =>
    `Excel ${seconds} 秒没有回应。可能有单元格正在编辑，或者开着对话框；请结束编辑、关闭对话框，再试一次。`,
  'excel-too-large': () => '这个工作簿太大，Excel 没有完成。请把年报模板放进一个新工作簿再试。',
  'excel-api-missing': () => '这个版本的 Excel 缺少需要的功能。请更新 Office 后再试。',
  'excel-inactive': () => INACTIVE,
  'excel-shared': () => SHARED,
  'excel-old-format': () =>
    '这是旧版 .xls 工作簿，Excel 不支持在里面用年报助手。请点“文件”›“另存为”，类型选“Excel 工作簿 (*.xlsx)”，再打开新存的文件。',
  'excel-area-gone': () => `年报模板的一部分找不到了（可能被删除）。${RESTORE}`,
  'excel-moved': ({ sheet }) => `工作表“${sheet}”刚刚被移动或插入了行，没有写入任何内容。请点“检查”后再试。`,
  'pasted-empty': () => '剪贴板里没有文字。请回到 Excel，再点一次“在浏览器中下载”，然后回来粘贴。',
  'pasted-too-large': () =>
    '粘贴的内容太长，不是年报。请回到 Excel，再点一次“在浏览器中下载”，然后回来粘贴。',
  'pasted-incomplete': () =>
    '粘贴的报告不完整，后面缺了一截。请回到 Excel，再点一次“在浏览器中下载”，然后回来粘贴。',
  'pasted-other': () =>
    '粘贴的不是年报助手复制的报告。请回到 Excel，再点一次“在浏览器中下载”，然后直接回来粘贴，中间不要复制别的内容。',
  'paste-refused': () => '浏览器没有允许读取剪贴板。请点一下下面的方框，按 Ctrl+V（Mac 按 ⌘V）粘贴。',
  unexpected: () =>
    '程序出了意外的错误，这一步没有完成。请再试一次；若仍出现，请复制“设置与帮助”里的诊断信息给信息技术人员。',
  'excel-unknown': ({ reason }) =>
    `Excel 没有完成这一步（${reason}）。请再试一次；仍不行的，请把括号里的代码告诉信息技术人员。`,
  'excel-value-changed': ({ sheet, cell }) =>
    `工作表“${sheet}”的单元格 ${cell} 写入后与要写的值不同（可能被合并在别的单元格里）。请看看这一格，取消合并后再试。`,
  'not-in-excel': () => '这一页要在 Excel 里打开。没有 Excel 时，请改用年报助手的浏览器页面（index.html）。',
  'slip-other': () => '这不是核验单。请选择生成报告时一起得到的核验单（.html 或 .json）。',
  'frame-other': () =>
    '公文版式要用普通的 Word 文档（.docx）；模板、带宏的文档和 Strict Open XML 文档放不进报告。请在 Word 或 WPS 中打开版式，另存为“Word 文档（*.docx）”再试。',
  'frame-no-place': () =>
    '公文版式里没有放正文的地方。请在 Word 里把光标放到正文的位置（单独一段），插入书签，名称填“年报正文”，保存后再试。',
  'frame-several': ({ count }) => `公文版式里有 ${count} 处叫“年报正文”，不知道放在哪一处。请只留一处再试。`,
  'frame-in-table': () =>
    '公文版式里的“年报正文”在表格、文本框或修订里面，放不下整篇报告。请把它移到外面，单独一段。',
  'frame-inline': () =>
    '公文版式里“年报正文”的同一段还有别的文字，放进正文会把它们盖掉，没有生成。请让“年报正文”单独成段（内容控件用“格式文本”）再试。',
  'frame-section': () =>
    '公文版式里“年报正文”那一段带有分节符，放进正文会丢掉它的页面设置，没有生成。请另起一段放“年报正文”再试。',
  'requirements-other': () =>
    '这不是本地要求文件（应是上级发的 .json 小文件，UTF-8 编码），没有采用。请核对是不是选错了文件。',
  'requirements-key': ({ key }) =>
    `本地要求文件里有不认识的项“${key}”，整份没有采用。请向发文件的单位核对，改正后再试。`,
  'requirements-value': ({ key, type }) =>
    `本地要求文件里“${key}”的内容不对，应为${TYPE[String(type)] ?? ` ${type}`}，整份没有采用。请向发文件的单位核对，改正后再试。`,
  'requirements-empty': () => '本地要求文件里没有写任何要求，没有采用。请向发文件的单位核对。',
  'slip-none': () =>
    '要核对文件，请把核验单（.html 或 .json）和要核对的文件一起选中，再拖进来；要填报，请打开 .xlsx 工作簿。',
  'slip-damaged': () =>
    '这张核验单自己前后不符，可能被改动过或者没有复制完整，不能用来核对。请换用原来的那一份。',
  'slip-newer': () => '这张核验单是用更新版本的年报助手生成的，这里读不了。请更新年报助手再核对。',
  'digest-insecure': () =>
    '这个网页不是用 https 打开的，浏览器不让计算核验单要用的摘要。请改用 https 的地址，或者在本机运行年报助手再试。',
  'repair-stale': () => '这些单元格刚刚又有改动，没有修改任何一格。请看新的检查结果，再决定怎样改。',
  'excel-not-put-back': ({ sheet, cells }) =>
    `写入后发现位置或数值不对，想改回原样又没有成功。请核对工作表“${sheet}”的单元格 ${cells}，把数字改对后点“检查”。`,
  'insert-undone': ({ reason }) =>
    `插入没有完成，已放入的部分已经撤回，工作簿和原来一样。${whatNext(String(reason))}`,
  'insert-left': ({ reason, sheets }) =>
    `插入没有完成，已放入的部分也没能撤回。请删除工作表“${sheets}”后再试一次。${whatNext(String(reason))}`,
  ...importFaultsZhCN,
  ...lastYearFaultsZhCN,
};

export const messagesZhCN: Sentences<MessageCode> = {
  'layout-newer': () =>
    '这个工作簿是用更新版本的年报助手制作的，有的内容可能没有读到。请更新年报助手，再填写和检查。',
  'table-missing': ({ table }) =>
    `工作簿里找不到“${tableHeadings[table as TableId]}”的表格（工作表可能被删除），这张表没有读取，其余照常读取。${RESTORE}`,
  'text-missing': ({ area }) =>
    `工作簿里找不到“${areaHeading(area)}”的填写区（工作表可能被删除），这部分文字没有读取，其余照常读取。${RESTORE}`,
  'row-missing': ({ sheet, label }) =>
    `工作表“${sheet}”里找不到“${label}”这一行，可能是整行删掉了，这一行的数字没有读到。请按 Ctrl+Z 撤销删除；撤销不了的，在原处插入一行，照原样写上“${label}”和数字。`,
  'row-foreign': ({ sheet, rows }) =>
    `工作表“${sheet}”的表格里多出了第 ${rows} 行，里面的数字不属于官方格式的任何一行，没有读进报告。请把数字并入官方的行，再删去多出的行。`,
  'column-missing': ({ sheet, label }) =>
    `工作表“${sheet}”里找不到“${label}”这一列，这一列按空白处理。请按官方格式补上这一列。`,
  'text-outside': ({ sheet, cells }) =>
    `工作表“${sheet}”的单元格 ${cells} 不在填写区里，里面的内容没有读进报告。请移到填写区的空行，或者删去。`,
  'cover-missing': () =>
    '工作簿里找不到“填报说明”工作表（可能被删除），机关全称和年度没有读取，其余照常读取。' + RESTORE,
  'frame-upright': () => '公文版式里不另设横向页，表三按纵向整表排了。',
  'frame-narrow': ({ mm }) =>
    `公文版式的版心宽 ${mm} 毫米，比标准的 156 毫米窄，表格会超出。请调窄页边距，或生成后调整表格。`,
  'frame-replaced': ({ begins, characters, objects }) =>
    `公文版式里“年报正文”处原有的内容（“${begins}……”，共 ${characters} 个字、${objects} 个表格或图片）已换成报告。要保留的，请在版式里移到“年报正文”外面，重新生成。`,
  'frame-unfilled': ({ names }) => `公文版式里还有没有填的地方：${names}。请生成后在 Word 里填好。`,
  'charts-none': () => '表三里没有大于 0 的数字，没有可画的，报告后面没有附图表。',
  'date-missing': () =>
    '没有填落款日期，报告末尾没有印署名和日期。需要的，在第一张表填“落款日期”后重新生成。',
  'agency-blank': () => '还没有填写机关全称，请在“填报说明”工作表里填写。',
  'year-unreadable': ({ written }) =>
    written === ''
      ? '还没有填写报告年度，请在“填报说明”工作表里填写。'
      : `报告年度“${written}”不是年份，请在“填报说明”工作表里填四位数字，如 2026。`,
  'setting-unread': ({ sheet, cell, written }) =>
    `工作表“${sheet}”的单元格 ${cell} 填的“${written}”读不懂，这一项要求没有采用。请按选中这一格时的提示改正，或者清空。`,
  'sheet-renamed': ({ wanted, given }) => `工作簿里已有工作表“${wanted}”，新放入的改名为“${given}”。`,
  'pasted-over': ({ count }) =>
    `直接粘贴盖掉了 ${count} 格的颜色和填写提示，已重新设好。下次请用“选择性粘贴”里的“数值”。`,
  'pasted-left': ({ sheet }) =>
    `工作表“${sheet}”里直接粘贴盖掉了一些格子的颜色和填写提示；表里插入或删除过行，没有重新设。不影响检查，问题以这里的列表为准。`,
  'calculated-by-hand': () =>
    'Excel 设成了手动计算，检查前已重新计算这几张表。请在“公式”选项卡把“计算选项”改为“自动”，总计才会随填随变。',
  'insert-step-unfinished': ({ step }) =>
    step === 'fit'
      ? '模板已放入，只有打印宽度没有设好。打印前请在“页面布局”里把“宽度”设为“1 页”。'
      : `模板已放入，只有${present(STEP[String(step)], `name of the step ${step}`)}没有设好，不影响填写和检查。`,
  ...importMessagesZhCN,
  ...lastYearMessagesZhCN,
};
