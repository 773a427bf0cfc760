/** With Chinese typefaces named: by the language of the page alone a browser may take one like handwriting. */
export const TYPEFACES =
  "'Segoe UI', -apple-system, Arial, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', system-ui, sans-serif";
