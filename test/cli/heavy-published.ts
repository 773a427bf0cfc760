/** Published files of 12 to 25 MB, as large as they come or made to be; of workbooks see `heavy.ts`. */
import type { Heavy } from './heavy';
import { rawPdf } from '../import/pdf';
import { storedDocx } from '../import/raw-docx';
import { importLimits } from '../../src/import/limits';

const LINE = '本年收到政府信息公开申请12件，其中自然人9件。';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** As often as it fits into so many bytes. */
const filled = (unit: string, size: number): string =>
  unit.repeat(Math.floor(size / Buffer.byteLength(unit)));

const page = (unit: string, size: number): Uint8Array =>
  bytes(`<html><head><meta charset="utf-8"></head><body>${filled(unit, size)}</body></html>`);

/** Two bytes that are characters in no encoding but a Chinese one, or in none. */
const encoded = (pair: readonly number[]): Uint8Array =>
  Buffer.concat([bytes('<html><body><p>'), Buffer.alloc(24_000_000, Uint8Array.from(pair))]);

const saved = (body: string, encoding: string): Uint8Array =>
  bytes(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--b--\r\n`,
  );

const most = importLimits.characters - 1_000;

export const heavyPublished: readonly Heavy[] = [
  {
    name: 'a page of 25 MB',
    ending: 'html',
    outcome: 'too-large',
    make: () => page(`<p>${LINE}</p>`, 24.5e6),
  },
  { name: 'of words', ending: 'html', outcome: 'too-large', make: () => page('abcdefghi ', most) },
  { name: 'of one Chinese text', ending: 'html', outcome: 'no-report', make: () => page(LINE, 2.4 * most) },
  {
    name: 'of long paragraphs',
    ending: 'html',
    outcome: 'no-report',
    make: () => page(`<p>${LINE.repeat(40)}</p>`, 1.9 * most),
  },
  { name: 'of cells', ending: 'html', outcome: 'too-large', make: () => page('<table><tr><td>1', most) },
  { name: 'of comments', ending: 'html', outcome: 'too-large', make: () => page('<!---->', most) },
  {
    name: 'of attributes',
    ending: 'html',
    outcome: 'too-large',
    make: () => page('<p a b c d e f g h i j>', most),
  },
  { name: 'of GBK', ending: 'html', outcome: 'too-large', make: () => encoded([0xb1, 0xbe]) },
  { name: 'of no encoding', ending: 'html', outcome: 'too-large', make: () => encoded([0xff, 0x41]) },
  {
    name: 'of spans',
    ending: 'html',
    outcome: 'too-large',
    make: () => page('<table><tr><td colspan=999 rowspan=999>1', most / 2),
  },
  {
    name: 'saved as one file, base64',
    ending: 'mhtml',
    outcome: 'too-large',
    make: () => saved(Buffer.from(page(`<p>${LINE}</p>`, 17.5e6)).toString('base64'), 'base64'),
  },
  {
    name: 'saved as one file, quoted',
    ending: 'mhtml',
    outcome: 'no-report',
    make: () => saved(filled('=E6=9C=AC=E5=B9=B4=\r\n', 24e6), 'quoted-printable'),
  },
  {
    name: 'saved as one file, of headers',
    ending: 'mhtml',
    outcome: 'no-report',
    make: () => bytes(`MIME-Version: 1.0\r\n${filled('X: y\r\n', 24e6)}\r\n`),
  },
  {
    name: 'a Word document of one text',
    ending: 'docx',
    outcome: 'no-report',
    make: () => storedDocx(`<w:p><w:r><w:t>${filled(LINE, 2.4 * most)}</w:t></w:r></w:p>`),
  },
  {
    name: 'of paragraphs',
    ending: 'docx',
    outcome: 'too-large',
    make: () => storedDocx(filled(`<w:p><w:r><w:t>${LINE}</w:t></w:r></w:p>`, most)),
  },
  {
    name: 'a PDF of text',
    ending: 'pdf',
    outcome: 'too-large',
    make: () => rawPdf([{ content: bytes(filled('BT /F1 8 Tf 9 9 Td (Text) Tj ET\n', 24e6)) }]),
  },
  {
    name: 'of objects',
    ending: 'pdf',
    outcome: 'too-large',
    make: () => bytes(`%PDF-1.4\n${filled('1 0 obj\n', 24e6)}`),
  },
];
