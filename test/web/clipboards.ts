/** What Word, Excel and WPS put on the clipboard, in the shape they put it there. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

const OFFICE =
  'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"';

/** Paragraphs with Word's classes, its conditional comments and its empty last paragraph of none. */
export function wordParagraphs(lines: readonly string[]): Clipboard {
  const paragraphs = lines.map(
    (line) =>
      `<p class=MsoNormal style='margin-left:0cm;text-indent:24.0pt;line-height:28.0pt'><b><span style='font-size:16.0pt;font-family:仿宋_GB2312;color:red;background:yellow'>${line}<o:p></o:p></span></b></p>`,
  );
  return {
    html: `<html ${OFFICE}><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-size:16.0pt;} --></style></head><body lang=ZH-CN><!--StartFragment-->${paragraphs.join('\r\n')}<!--EndFragment--></body></html>`,
    text: lines.map((line) => `${line}\r\n`).join(''),
  };
}

/** Cells as Excel puts them there; WPS does the same under another generator. */
export function excelCells(
  rows: readonly (readonly (string | number)[])[],
  generator = 'Microsoft Excel 15',
): Clipboard {
  const cells = rows.map(
    (row) =>
      ` <tr height=20 style='height:15.0pt'>\r\n${row.map((cell) => `  <td class=xl65 align=right width=72 style='border:.5pt dashed red;width:54pt'>${cell}</td>\r\n`).join('')} </tr>\r\n`,
  );
  return {
    html: `<html ${OFFICE}><head><meta name=Generator content="${generator}"><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {color:red; background:#FFC000; font-family:Impact;}--></style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=144 style='border-collapse:collapse'><!--StartFragment-->\r\n <col width=72 span=2 style='width:54pt'>\r\n${cells.join('')}<!--EndFragment--></table></body></html>`,
    text: rows.map((row) => `${row.join('\t')}\r\n`).join(''),
  };
}
