/** The browser page in Chinese. */
export const webZhCN = {
  bar: { blank: '新建', open: '打开…', save: '保存 .xlsx', sample: '示例' },
  toolbar: '文件',
  sheet: '工作簿',
  pane: '年报助手',
  resize: '调整助手的宽度',
  opening: '正在打开表格…',
  slowSheet: '表格没有打开：有文件没有取到。请检查网络后重新载入本页。',
};

export type WebWords = typeof webZhCN;
