/** A title as a file is named by it. */

/** Of characters that no file system refuses, and no more than fit in a name of 255 bytes with an ending. */
export function fileNameOf(title: string): string {
  const safe = title
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
  return [...safe].slice(0, 60).join('') || '政府信息公开工作年度报告';
}
