/** Where in the body of an office's document the report goes (▣), what gives way to it and what stays. */
import { bookmark, control } from './frames';
import { framePlace } from '../../../src/document/docx/frame-place';
import { splice } from '../../../src/ooxml/xml/splice';

const START = '<w:bookmarkStart w:id="7" w:name="年报正文"/>';
const END = '<w:bookmarkEnd w:id="7"/>';
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const p = (...content: string[]): string => `<w:p>${content.join('')}</w:p>`;
const PICTURE = '<w:r><w:drawing><a/></w:drawing></w:r>';
const TABLE = `<w:tbl><w:tr><w:tc>${p(run('格'))}</w:tc></w:tr></w:tbl>`;

const around = (body: string): string => `<w:document><w:body>${p(run('文头'))}${body}</w:body></w:document>`;

function filled(body: string): string {
  const text = around(body);
  const { start, end, besides } = framePlace(text, 'word/document.xml');
  return splice(text, [{ start, end, text: '▣' }, ...besides]);
}

describe('a bookmark', () => {
  test.each<[string, string, string]>([
    ['around a paragraph', START + p(run('正文')) + END, '▣'],
    ['around a table', START + TABLE + END, '▣'],
    ['within its paragraph, around all of it', p(START, run('正文'), END), '▣'],
    ['around a space alone', p(START, run(' '), END), '▣'],
    ['at a point in an empty paragraph', p(START, END), '▣'],
    ['at a point, spaces beside it', p('<w:r><w:t xml:space="preserve"> </w:t></w:r>', START, END), '▣'],
    [
      'at a point between paragraphs',
      p(run('甲')) + START + END + p(run('乙')),
      `${p(run('甲'))}▣${p(run('乙'))}`,
    ],
    ['at a point after words', p(run('现公布如下'), START, END), `${p(run('现公布如下'), START, END)}▣`],
    ['at a point before words', p(START, END, run('（盖章）')), `${p(START, END, run('（盖章）'))}▣`],
    ['at a point beside a picture', p(PICTURE, START, END), `${p(PICTURE, START, END)}▣`],
    [
      'at a point, the words kept with their spaces',
      p('<w:r><w:t xml:space="preserve"> 甲</w:t></w:r>', START, END),
      `${p('<w:r><w:t xml:space="preserve"> 甲</w:t></w:r>', START, END)}▣`,
    ],
    ['from one paragraph into another', p(START, run('一')) + p(run('二')) + p(run('三'), END), '▣'],
    [
      'from one paragraph over a table into another',
      p(START) + TABLE + p(END, run('留')),
      `▣${p(run('留'))}`,
    ],
    ['that ends at the beginning of the next', p(START, run('一')) + p(END, run('留')), `▣${p(run('留'))}`],
    ['that ends at the beginning of the next, which is empty', p(START, run('一')) + p(END), `▣${p()}`],
    [
      'from between paragraphs to the beginning of the next',
      START + p(run('一')) + p(END, run('留')),
      `▣${p(run('留'))}`,
    ],
    ['from within a paragraph to after it', p(START, run('一')) + END + p(run('留')), `▣${p(run('留'))}`],
    [
      'written with an end tag of its own',
      START + p(run('一')) + '<w:bookmarkEnd w:id="7"></w:bookmarkEnd>' + p(run('留')),
      `▣${p(run('留'))}`,
    ],
    [
      'beside another, which stays',
      bookmark(p(run('甲')), 6, '附件') + START + p(run('一')) + END,
      `${bookmark(p(run('甲')), 6, '附件')}▣`,
    ],
    [
      'around another, which goes with it',
      START + bookmark(p(run('一')), 6, '附件') + p(run('二')) + END,
      '▣',
    ],
    ['after an end that is not its own', `${END}${START}${p(run('一'))}${END}`, `${END}▣`],
    [
      'in a control of another name',
      control(p(START, run('一'), END) + p(run('二')), '<w:alias w:val="全文"/>'),
      control(`▣${p(run('二'))}`, '<w:alias w:val="全文"/>'),
    ],
  ])('%s', (_, body, expected) => expect(filled(body)).toBe(around(expected)));

  test.each<[string, string]>([
    ['words before it', p(run('附件'), START, run('正文'), END)],
    ['words after it', p(START, run('正文'), END, run('附件'))],
    ['words before it, which ends with its paragraph', p(run('附件'), START, run('一')) + p(run('二'), END)],
    ['words after it in another paragraph', p(START, run('一')) + p(run('二'), END, run('附件'))],
    ['words before it, which ends where the next begins', p(run('附件'), START) + p(END, run('留'))],
    ['words on both sides, nothing but the end of a paragraph in it', p(run('附件'), START) + p(END)],
    ['a picture before it', p(PICTURE, START, run('一'), END)],
    ['a shape before it', p('<w:r><w:pict/></w:r>', START, run('一'), END)],
    ['an object before it', p('<w:r><w:object/></w:r>', START, run('一'), END)],
  ])('%s: refused', (_, body) =>
    expect(() => filled(body)).toThrow(expect.objectContaining({ code: 'frame-inline' })),
  );
});

describe('a control', () => {
  const named = '<w:alias w:val="年报正文"/>';
  test.each<[string, string, string]>([
    ['keeps itself', control(p(run('正文'))), control('▣')],
    [
      'by its tag',
      control(p(run('正文')), '<w:tag w:val="年报正文"/>'),
      control('▣', '<w:tag w:val="年报正文"/>'),
    ],
    [
      'by both, counted once',
      control(p(run('正文')), `${named}<w:tag w:val="年报正文"/>`),
      control('▣', `${named}<w:tag w:val="年报正文"/>`),
    ],
    [
      'no longer shows a placeholder',
      control(p(run('单击')), `<w:id w:val="3"/><w:showingPlcHdr/>${named}`),
      control('▣', `<w:id w:val="3"/>${named}`),
    ],
    ['within a line: its paragraph gives way', p(control(run('正文'))), '▣'],
    ['within a line, spaces beside it', p(run(' '), control(run('正文')), run('　')), '▣'],
    ['as several in one paragraph', p(control(run('正')), control(run('文'))), '▣'],
    [
      'a name of another element is none',
      `${p('<w:pPr><w:pStyle w:val="年报正文"/></w:pPr>')}${control(p())}`,
      `${p('<w:pPr><w:pStyle w:val="年报正文"/></w:pPr>')}${control('▣')}`,
    ],
  ])('%s', (_, body, expected) => expect(filled(body)).toBe(around(expected)));

  test.each<[string, string, string]>([
    ['words before it in its line', p(run('附件'), control(run('正'))), 'frame-inline'],
    ['words after it in its line', p(control(run('正')), run('附件')), 'frame-inline'],
    ['words between two of a line', p(control(run('正')), run('留'), control(run('文'))), 'frame-inline'],
    ['for plain text', control(p(run('正')), `${named}<w:text/>`), 'frame-inline'],
    ['without content', `<w:sdt><w:sdtPr>${named}</w:sdtPr></w:sdt>`, 'frame-inline'],
    ['twice, in two paragraphs', p(control(run('正'))) + p(control(run('文'))), 'frame-several'],
    ['twice, between paragraphs', control(p()) + control(p()), 'frame-several'],
    ['after a bookmark in one paragraph', p(START, END, control(run('正'))), 'frame-several'],
    ['and a bookmark in one paragraph', p(control(run('正')), START, END), 'frame-several'],
    [
      'in a text box',
      p(`<w:r><w:pict><w:txbxContent>${control(p())}</w:txbxContent></w:pict></w:r>`),
      'frame-in-table',
    ],
    ['around a section’s end', control(p('<w:pPr><w:sectPr/></w:pPr>')), 'frame-section'],
    ['none of this name', control(p(), '<w:alias w:val="正文"/>'), 'frame-no-place'],
  ])('%s: refused', (_, body, code) => expect(() => filled(body)).toThrow(expect.objectContaining({ code })));
});
