/** A page saved as one file, as programs write it: its first HTML part, in whatever way it is packed. */
import { readMhtml } from '../../src/import/html/read-mhtml';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const lines = (...all: string[]): string => all.join('\r\n');
const textOf = (file: Uint8Array): string[] =>
  readMhtml(file).document.blocks.map((block) => ('text' in block ? block.text : block.kind));

const part = (headers: string, body: string): string => lines(headers, '', body);
const HTML = 'Content-Type: text/html; charset=utf-8';
const related = (boundary: string, ...parts: string[]): string =>
  lines(
    'MIME-Version: 1.0',
    `Content-Type: multipart/related; ${boundary}`,
    '',
    'for programs that do not know it',
    ...parts.flatMap((each) => ['--=_x', each]),
    '--=_x--',
  );

test.each<[string, string]>([
  ['alone', part(HTML, '<p>年报</p>')],
  ['with line ends of one sign', part(HTML, '<p>年报</p>').replaceAll('\r\n', '\n')],
  ['as XHTML', part('Content-Type: application/xhtml+xml; charset=utf-8', '<p>年报</p>')],
  ['in small letters', part('content-type:TEXT/HTML;charset=UTF-8', '<p>年报</p>')],
  ['after a header over two lines', part(`Subject: a\r\n\tcolon: b\r\n${HTML}`, '<p>年报</p>')],
  ['in a part', related('boundary="=_x"', part(HTML, '<p>年报</p>'))],
  ['in a part, its mark not quoted', related('boundary==_x; type="text/html"', part(HTML, '<p>年报</p>'))],
  ['in a part, room around the sign', related('Boundary = "=_x"', part(HTML, '<p>年报</p>'))],
  ['in a part, room after the mark', related('boundary==_x', part(HTML, '<p>年报</p>')).replaceAll('--=_x\r', '--=_x \t\r')],
  ['after a picture', related('boundary="=_x"', part('Content-Type: image/png', 'iVBOR'), part(HTML, '<p>年报</p>'))],
  ['before another', related('boundary="=_x"', part(HTML, '<p>年报</p>'), part(HTML, '<p>广告</p>'))],
  ['without an end', related('boundary="=_x"', part(HTML, '<p>年报</p>')).replace('--=_x--', '')],
  ['in a part of a part', related('boundary="=_x"', related('boundary=inner', '').replaceAll('--=_x', '--inner').replace('--inner\r\n', `--inner\r\n${part(HTML, '<p>年报</p>')}\r\n`))],
])('%s', (_, file) => expect(textOf(bytes(file))).toEqual(['年报'])); // prettier-ignore

test.each([
  ['words alone', part('Content-Type: text/plain', '<p>年报</p>')],
  ['no header', '<p>年报</p>'],
  ['parts without a mark', related('type="text/html"', part(HTML, '<p>年报</p>'))],
  ['a part after the end', `${related('boundary="=_x"')}\r\n--=_x\r\n${part(HTML, '<p>年报</p>')}`],
])('%s: no page', (_, file) =>
  expect(() => textOf(bytes(file))).toThrow(expect.objectContaining({ code: 'import-no-page' })),
);

test('in the encoding that its part names', () => {
  const page = part('Content-Type: text/html; charset="gb2312"', '<p>');
  const file = Buffer.concat([bytes(page), Uint8Array.of(0xc4, 0xea, 0xb1, 0xa8)]);
  expect(textOf(file)).toEqual(['年报']);
});

const packed = (encoding: string, body: string): Uint8Array =>
  bytes(part(`${HTML}\r\nContent-Transfer-Encoding: ${encoding}`, body));

test.each<[string, string, string]>([
  ['quoted-printable', '<p>=E5=B9=B4=E6=8A=A5', '年报'],
  ['Quoted-Printable', '<p>=e5=b9=b4=e6=8a=a5', '年报'],
  ['quoted-printable', '<p>=E5=B9=B4=\r\n=E6=8A=\n=A5= \t\r\n1', '年报1'],
  ['quoted-printable', '<p>=E5=B9=B4=E=\r\n6=8A== \r\nA5', '年报'],
  ['quoted-printable', '<p>1 =3D 1', '1 = 1'],
  ['quoted-printable', '<p>a=b=', 'a=b='],
  ['quoted-printable', '<p>a=4', 'a=4'],
  ['base64', '5bm05oql', '年报'],
  ['BASE64', '5bm0\r\n 5oql\r\n', '年报'],
  ['base64', '5bm05oqlMQ==', '年报1'],
  ['base64', '5bm05oqlMTI=', '年报12'],
  ['base64', '5bm05oqlMTI', '年报12'],
  ['base64', '5oql77yf5oql', '报？报'],
  ['base64', '5oqlfn4/', '报~~?'],
  ['base64', '5oqlPj4+', '报>>>'],
  ['8bit', '<p>年报=E5', '年报=E5'],
])('in %s: %j', (encoding, body, text) => expect(textOf(packed(encoding, body))).toEqual([text]));

test.each(['5bm05', '5bm0=5oql', '5bm05oqlMQ==M', '5bm05oqlMQ==/', '=5bm0'])(
  'in base64, %s is damaged',
  (body) =>
    expect(() => textOf(packed('base64', body))).toThrow(
      expect.objectContaining({ code: 'file-damaged', values: { reason: 'base64' } }),
    ),
);
