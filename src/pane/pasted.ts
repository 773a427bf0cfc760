/** What was copied in Word, in a web page or in Excel → clean paragraphs, one a line. */

/** Elements that begin a line of their own in every browser. */
const BLOCKS = 'p,div,li,h1,h2,h3,h4,h5,h6,tr,blockquote,section,article,td,th,br';
/** What nobody sees. */
const UNSEEN = 'script,style,head,title,template,noscript,[hidden]';
/** Zero-width and byte order marks, soft hyphens. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const SPACES = /^[\s\u3000]+|[\s\u3000]+$/g;

/** The plain text counts where there is one: every program writes it as it is read. */
export const pastedParagraphs = (data: Pick<DataTransfer, 'getData'>): string => {
  const plain = data.getData('text/plain');
  return cleanParagraphs(plain.trim() === '' ? textOfPage(data.getData('text/html')) : plain);
};

/** Indents, blank lines and marks that are not seen are left out; nothing else is. */
export const cleanParagraphs = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .split(/\r\n?|[\n\v\f\u2028\u2029]/)
    .map((line) => line.replace(/[\t\u00a0]+/g, ' ').replace(SPACES, ''))
    .filter((line) => line !== '')
    .join('\n');

/** Parsed apart: nothing in it is run or fetched. */
function textOfPage(html: string): string {
  if (html === '') return '';
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const unseen of [...body.querySelectorAll(UNSEEN)]) unseen.remove();
  // A break in the source is a space to the reader.
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    walker.currentNode.nodeValue = (walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ');
  for (const block of [...body.querySelectorAll(BLOCKS)]) {
    block.before('\n');
    block.after('\n');
  }
  return body.textContent ?? '';
}
