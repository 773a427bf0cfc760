/** The export page in Chinese. */
export const exportZhCN = {
  title: '下载年报',
  privacy: '全部在这台电脑上处理，不上传。',
  steps: [
    '在 Excel 的“生成报告”里点“在浏览器中下载”。从那里打开本页的，报告已经复制好了。',
    '点“粘贴”。浏览器问是否允许时，请选允许。',
    '点“下载 Word 文件”“下载网页文件”或者“打印或存为 PDF”。',
  ],
  /** Printed instead of the page. */
  nothingToPrint: '还没有粘贴报告，没有可以打印的内容。请先点“粘贴”，看到预览后再打印。',
  paste: '粘贴',
  box: '点“粘贴”没有反应时：点一下这个方框，按 Ctrl+V（Mac 按 ⌘V）',
  again: '要换一份报告：在 Excel 里再点一次“在浏览器中下载”，回来再粘贴。',
  /** The other language, in its own words. */
  other: 'English',
};

export type ExportWords = typeof exportZhCN;
