/** A title as a file is named by it. */

const LONGEST = 60;

/** Of characters that no file system refuses and everybody sees, and no more than fit in 255 bytes with an ending. */
export function fileNameOf(title: string): string {
  const safe = title
    .replace(/[\\/:*?"<>|]|\p{Cc}|\p{Cf}|\p{Cs}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = [...safe].slice(0, LONGEST).join('');
  // Cut first: to look for an end in 50,000 dots takes seconds.
  return cut.replace(/[. ]+$/, '') || '政府信息公开工作年度报告';
}
