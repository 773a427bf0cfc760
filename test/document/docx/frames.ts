/** An office's own .docx, as Word writes it, cut down: a letterhead, a footer, numbering, styles of its own. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const words = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

export const LETTERHEAD =
  '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>某县水务局文件</w:t></w:r></w:p>';
export const COPIES = words('抄送：县政府办公室。');

/** Under one another, whole paragraphs between its ends. */
export const bookmark = (content: string, id = 7, name = '年报正文'): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;

export const control = (content: string, properties = '<w:alias w:val="年报正文"/>'): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** Names that are ours as well, by id and by name. */
const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:ind w:firstLine="999"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="a"/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr></w:style>';

interface Made {
  readonly right?: number;
  /** In place of the last section's. */
  readonly setUp?: string;
  /** Further relationships of the document. */
  readonly related?: string;
  /** In place of those that are ours as well. */
  readonly styles?: string;
  readonly rest?: Readonly<Record<string, string>>;
}

const usualSetUp = (right: number): string =>
  '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>' +
  `<w:pgMar w:top="2098" w:right="${right}" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/>` +
  '</w:sectPr>';

/** @param body what stands in it before the last section's set-up */
export function frameOf(
  body: string,
  { right = 1474, setUp, related: further = '', styles = STYLES, rest = {} }: Made = {},
): Uint8Array {
  const related = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${KIND}.document.main+xml"/>` +
      ['styles', 'footer', 'numbering']
        .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${KIND}.${name}+xml"/>`)
        .join('') +
      Object.keys(rest)
        .filter((path) => path.startsWith('word/'))
        .map((path) => `<Override PartName="/${path}" ContentType="${KIND}.header+xml"/>`)
        .join('') +
      '</Types>',
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels':
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `${related('rId1', 'styles', 'styles.xml')}${related('rId2', 'footer', 'footer.xml')}${related('rId3', 'numbering', 'numbering.xml')}${further}</Relationships>`,
    'word/styles.xml': `${HEAD}<w:styles xmlns:w="${W}">${styles}</w:styles>`,
    'word/footer.xml': `${HEAD}<w:ftr xmlns:w="${W}">${words('某县水务局 页脚')}</w:ftr>`,
    'word/numbering.xml': `${HEAD}<w:numbering xmlns:w="${W}"/>`,
    'word/document.xml':
      `${HEAD}<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}` +
      `${setUp ?? usualSetUp(right)}</w:body></w:document>`,
    ...rest,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
