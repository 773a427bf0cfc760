/** The browser page in Chinese. */
import type { Values } from '../../report/result';

export const webZhCN = {
  bar: { blank: '新建', open: '打开…', save: '保存 .xlsx', sample: '示例', verify: '核对…' },
  undo: '撤销',
  redo: '重做',
  find: { label: '在工作簿里查找', before: '上一处', next: '下一处', close: '关闭', none: '没有找到。' },
  product: '政府信息公开年报助手',
  /** Before anything is open. */
  welcome: {
    title: '怎样开始',
    steps: [
      '新填一份：在右边“准备”里填机关全称和年度，点“插入模板”。',
      '接着填或检查：点“打开…”选择 .xlsx 文件，或者把文件拖进来。',
      '检查已公布的：把 Word、网页或 PDF 年报拖进来，读到的内容和问题会列出来，也可以做成工作簿再改。',
      '先看看样子：点“示例”，表格和文字里各故意错了三处。',
    ],
    privacy: '全部内容只在这台电脑上处理，不上传。没有保存成文件的改动暂存在这个浏览器里。',
  },
  toolbar: '文件',
  formatting: '格式工具栏',
  sheet: '工作簿',
  resize: '调整助手的宽度（左右方向键）',
  opening: '正在打开表格…',
  openingFile: (name: string) => `正在打开“${name}”…`,
  notLoaded: '表格没有打开，有文件未能加载。请重新载入本页；仍不行，请告诉信息技术人员。',
  reload: '重新载入',
  /** Printed instead of the application. */
  nothingToPrint:
    '这里还没有可以打印的报告。请先打开“生成报告”，看到预览后再打印。工作表请点“保存 .xlsx”，用 Excel 或 WPS 打印。',
  untitled: '未命名',
  unsaved: '有改动，还没有保存成文件',
  drop: '松开鼠标，打开这个文件',
  /** Before other work takes the place of what is open. */
  leave: {
    title: '当前的工作簿有改动，还没有保存成文件',
    text: '继续的话，这些改动会丢失。',
    save: '先保存',
    go: '不保存，继续',
    stay: '取消',
  },
  kept: {
    question: (name: string, when: string) =>
      `上次的工作没有保存成文件，浏览器里还留着：${name}（${when}）。`,
    resume: '继续上次的工作',
    discard: '删除这份工作',
  },
  /** A report as it was published, read and checked. */
  published: {
    title: (name: string) => `检查已公布的报告：${name}`,
    busy: '正在读取和检查…',
    make: '做成工作簿，在里面改',
    word: '问题清单（Word）',
    page: '问题清单（网页）',
    blanks: (count: number) => `没有读到数字的 ${count} 格`,
  },
  notes: {
    made: () =>
      '已把读到的数字和文字做成工作簿，还没有保存成文件。请在右边逐处核对、改正，再点“保存 .xlsx”。',
    saved: ({ name }: Values) => `已交给浏览器下载：${name}。没有看到时，请看“下载”文件夹。`,
    'saved-anew': ({ name }: Values) =>
      `已交给浏览器下载：${name}。因为工作表的结构或格式有改动，这是重新写成的文件：内容、公式、格式、打印设置、填写限制和用公式的条件格式都在；原文件里的图片、图表、批注、超链接、筛选、工作表保护、宏、数据条和色阶，以及一格之内的不同字体不在其中。原文件没有改动，请留好。`,
    'saved-without-words': ({ name }: Values) =>
      `已交给浏览器下载：${name}。“正文”里有文字还没有写进工作表，不在这个文件里：请看“正文”里的提示，处理后再保存一次。`,
    'not-ours': () =>
      '这个工作簿里没有年报模板。要填年报，请在右边“准备”里插入模板（原有的工作表不会改动），或者打开用本助手的模板填写的工作簿。',
    'paste-outside': ({ count }: Values) =>
      `粘贴的内容里有 ${count} 格不在填写的位置，没有贴上；其余已贴上。位置不对的，按 Ctrl+Z 撤销，先选中左上角应填的那一格再粘贴。`,
    'paste-nowhere': () => '没有粘贴：这里不是填写的格子。请先选中要填的那一格再粘贴。',
    'paste-totals': ({ count }: Values) =>
      `已粘贴。有 ${count} 个合计与粘贴的数不同：合计自动计算，没有改动，请核对。`,
    resumed: () => '已恢复上次的工作。',
    elsewhere: () => '这份工作正在另一个标签页中打开，没有在这里再打开，以免互相覆盖。请到那个标签页继续。',
    'open-elsewhere': ({ name }: Values) =>
      `另一个标签页里正开着${name ? `“${name}”` : '一份还没有保存的工作簿'}，改动在那里。要接着做，请到那个标签页；这里是新的空白工作簿。`,
    'keep-full': () => '浏览器的存储空间已满，改动没有自动保留。请马上保存成 .xlsx 文件。',
    'keep-forbidden': () =>
      '浏览器不允许本页保存数据（可能是无痕窗口），改动没有自动保留。请随时保存成 .xlsx 文件。',
  },
};

export type WebWords = typeof webZhCN;
export type NoteCode = keyof WebWords['notes'];
