/** The report within an office's own document: all of it, in its place, and nothing of theirs lost. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bookmark, control, COPIES, frameOf, LETTERHEAD, words } from './frames';
import { body, cellText, readParts, value } from '../docx-package';
import { distinctReport } from '../sample';
import { all, text, type Element } from '../xml';
import { readPdfPages } from '../rendered/pdf-pages';
import { soffice, testWhere, validator, whereInstalled } from '../../installed';
import { convert, whereLibreOffice } from '../../libreoffice';
import { errorsOf } from '../validator';
import { intoFrame } from '../../../src/document/docx/frame';
import { reportDocument } from '../../../src/document/report-document';
import { importReport } from '../../../src/import/import-report';

const report = distinctReport('2021');
const document = reportDocument(report);
const around = (place: string): Uint8Array => frameOf(LETTERHEAD + place + COPIES);
const HERE = words('（正文）');

const printed = (bytes: Uint8Array): string => cellText(body(readParts(bytes)));
/** The report's words, as they are printed alone. */
const ALONE = document.blocks
  .flatMap((block) => {
    if (block.kind === 'table') return block.rows.flat().map(({ text }) => text);
    return block.kind === 'signOff' ? [block.agency, block.date ?? ''] : [block.text];
  })
  .join('');

/** A frame whose document says that it is of another kind. */
const ofType = (type: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(around(control(words('（正文）'))))).map(([path, bytes]) => [
        path,
        strToU8(
          strFromU8(bytes).replace(
            /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main/,
            `application/vnd.${type.startsWith('ms') ? '' : 'openxmlformats-officedocument.'}${type}.main`,
          ),
        ),
      ]),
    ),
  );

const PLACES: readonly (readonly [string, string])[] = [
  ['a control around paragraphs', control(HERE)],
  [
    'a control by its tag, showing a placeholder',
    control(HERE, '<w:tag w:val="年报正文"/><w:showingPlcHdr/>'),
  ],
  ['a control within a line', `<w:p>${control('<w:r><w:t>正文</w:t></w:r>')}</w:p>`],
  [
    'a control that LibreOffice saved as several within its paragraph',
    `<w:p>${control('<w:r><w:t>正文</w:t></w:r>')}${control('<w:r><w:t>正文</w:t></w:r>')}</w:p>`,
  ],
  ['a control whose title ends with a space', control(HERE, '<w:alias w:val="年报正文 "/>')],
  ['a control within a control', control(control(HERE), '<w:alias w:val="全文"/>')],
  ['a bookmark around a paragraph', bookmark(HERE)],
  ['a bookmark around several', bookmark(HERE + words('第二段'))],
  ['a bookmark within its paragraph', `<w:p>${bookmark('<w:r><w:t>正文</w:t></w:r>')}</w:p>`],
  ['a bookmark at a point', `<w:p>${bookmark('')}</w:p>`],
  ['a bookmark between paragraphs', bookmark('')],
  [
    'a bookmark that ends where the next paragraph begins',
    `<w:p><w:bookmarkStart w:id="7" w:name="年报正文"/><w:r><w:t>正文</w:t></w:r></w:p>` +
      '<w:p><w:bookmarkEnd w:id="7"/><w:r><w:t>此段留着</w:t></w:r></w:p>',
  ],
];

describe.each(PLACES)('%s', (_, place) => {
  const framed = intoFrame(document, around(place));

  test('holds the whole report between letterhead and what follows', () => {
    const kept = place.includes('此段留着') ? '此段留着' : '';
    expect(printed(framed.docx)).toBe(`某县水务局文件${ALONE}${kept}抄送：县政府办公室。`);
    expect(framed.messages).toEqual([]);
  });

  test('every style that is used is there, once; marks have both ends', () => {
    const parts = readParts(framed.docx);
    const root = parts.get('word/document.xml')!;
    const ids = stylesOf(framed.docx);
    for (const used of [...all(root, 'w:pStyle'), ...all(root, 'w:rStyle')])
      expect(ids).toContain(used.attributes['w:val']);
    expect(new Set(ids.map((id) => id?.toLowerCase())).size).toBe(ids.length);
    expect(all(root, 'w:bookmarkStart').length).toBe(all(root, 'w:bookmarkEnd').length);
    expect(all(root, 'w:showingPlcHdr')).toEqual([]);
    expect(text(stylesPart(framed.docx)).trim()).toBe('');
  });
});

/** Of the part the document's relationships lead to. */
function stylesPart(bytes: Uint8Array): Element {
  const parts = readParts(bytes);
  const related = all(parts.get('word/_rels/document.xml.rels')!, 'Relationship');
  const styles = related.filter(({ attributes }) => attributes['Type']?.endsWith('/styles'));
  expect(styles).toHaveLength(1);
  const target = styles[0]!.attributes['Target']!;
  return parts.get(target.startsWith('/') ? target.slice(1) : `word/${target}`)!;
}
const stylesOf = (bytes: Uint8Array) =>
  all(stylesPart(bytes), 'w:style').map(({ attributes }) => attributes['w:styleId']);

test('of the parts that are there only the document, its relationships and the types change', () => {
  const frame = around(control(HERE));
  const [before, after] = [unzipSync(frame), unzipSync(intoFrame(document, frame).docx)];
  const changed = Object.keys(before).filter((path) => strFromU8(before[path]!) !== strFromU8(after[path]!));
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'word/_rels/document.xml.rels',
    'word/document.xml',
  ]);
  expect(Object.keys(after).filter((path) => !(path in before))).toEqual(['word/styles2.xml']);
});

test('a style of ours whose name or id is taken gets another; theirs stays as it is', () => {
  const frame = around(control(HERE));
  const { docx } = intoFrame(document, frame);
  const styles = all(stylesPart(docx), 'w:style');
  const names = styles.map((style) => all(style, 'w:name')[0]?.attributes['w:val']);
  expect(names.filter((name) => name === 'Title' || name === 'heading 1')).toHaveLength(2);
  expect(names).toEqual(expect.arrayContaining(['年报 Title', '年报 heading 1', 'heading 2']));
  expect(new Set(names).size).toBe(names.length);
  const [own, first] = all(body(readParts(docx)), 'w:pStyle').map(({ attributes }) => attributes['w:val']);
  expect(own).toBe('Title');
  expect(first).toMatch(/^Nianbao1/);
});

test.each([
  ['Title', 'Title', 'Nianbao1Title'],
  // Ids and names are told apart without regard to case (17.7.4.17).
  ['TITLE', '大标题', 'Nianbao1Title'],
  ['a9', 'TITLE', 'Nianbao1Title'],
  ['a9', '大标题', 'Title'],
])('beside a style of theirs with the id %s and the name %s', (id, name, ours) => {
  const styles =
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>` +
    '<w:style w:type="paragraph" w:styleId="NIANBAO1HEADING1"><w:name w:val="某"/></w:style>' +
    '<w:style w:type="paragraph"><w:name w:val="heading 1"/></w:style>';
  const { docx } = intoFrame(document, frameOf(control(HERE), { styles }));
  const title = value(body(readParts(docx)), 'w:pStyle');
  expect(title).toBe(ours);
  const used = stylesOf(docx);
  expect(used).toContain(title);
  // 一、 is ours as well: its name is taken, and so is the first id it could have.
  expect(used).toContain('Nianbao2Heading1');
  // What an office has for its own pages is not ours to set.
  for (const other of ['Normal', 'Header', 'Footer']) expect(used).not.toContain(other);
});

test.each<[string, string | Uint8Array, string]>([
  ['no place', HERE, 'frame-no-place'],
  ['another name', control(HERE, '<w:alias w:val="正文"/>'), 'frame-no-place'],
  ['two places', control(HERE) + bookmark(HERE), 'frame-several'],
  ['in a table', `<w:tbl><w:tr><w:tc>${bookmark(HERE)}</w:tc></w:tr></w:tbl>`, 'frame-in-table'],
  [
    'words before it',
    `<w:p><w:r><w:t>附件</w:t></w:r>${bookmark('<w:r><w:t>正文</w:t></w:r>')}</w:p>`,
    'frame-inline',
  ],
  [
    'words beside a control',
    `<w:p><w:r><w:t>附件</w:t></w:r>${control('<w:r><w:t>正</w:t></w:r>')}</w:p>`,
    'frame-inline',
  ],
  ['a control for plain text', control(HERE, '<w:alias w:val="年报正文"/><w:text/>'), 'frame-inline'],
  ['a bookmark without an end', '<w:bookmarkStart w:id="7" w:name="年报正文"/>', 'frame-no-place'],
  ['a section break', bookmark('<w:p><w:pPr><w:sectPr/></w:pPr></w:p>'), 'frame-section'],
  ['no .docx', new Uint8Array([1, 2, 3]), 'frame-other'],
  ['what begins like a zip', new Uint8Array([0x50, 2, 3]), 'frame-other'],
  ['what goes on like a zip', new Uint8Array([1, 0x4b, 3]), 'frame-other'],
  ['a template called .docx', ofType('wordprocessingml.template'), 'frame-other'],
  ['a document with macros called .docx', ofType('ms-word.document.macroEnabled'), 'frame-other'],
  [
    'words between the controls of one paragraph',
    `<w:p>${control('<w:r><w:t>正</w:t></w:r>')}<w:r><w:t>此处留着</w:t></w:r>${control('<w:r><w:t>文</w:t></w:r>')}</w:p>`,
    'frame-inline',
  ],
  ['another package', frameOf('', { rest: { '_rels/.rels': '<Relationships/>' } }), 'frame-other'],
])('%s: refused, nothing is lost', (_, given, code) => {
  const frame = typeof given === 'string' ? around(given) : given;
  expect(() => intoFrame(document, frame)).toThrow(expect.objectContaining({ code }));
});

test('what gave way to the report is said, where it is more than shows the place', () => {
  const table = '<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>' + words('格') + '</w:tc></w:tr></w:tbl>';
  const told = (place: string) => intoFrame(document, around(place)).messages;
  expect(told(bookmark(words('此处放年报的正文，共六个部分。')))).toEqual([]);
  expect(told(bookmark(words('各位代表：'.repeat(20))))).toEqual([
    { code: 'frame-replaced', values: { begins: '各位代表：各位代表：各位', characters: 100, objects: 0 } },
  ]);
  expect(told(control(words('见下表') + table))).toMatchObject([{ values: { characters: 4, objects: 1 } }]);
});

test.each([
  ['{{文号}}', '{{文号}}'],
  ['某政发〔20××〕×号', '某政发〔20××〕×号'],
  ['某政发〔2026〕　号', '〔2026〕　号'],
  ['XX局文件', 'XX局文件'],
  ['抄送：县政府办公室。', undefined],
  ['XXL 号与 X 光', undefined],
  ['长×宽×高', undefined],
])('left to be filled in, in the words of the frame: %s → %s', (written, names) => {
  expect(intoFrame(document, frameOf(words(written) + control(HERE))).messages).toEqual(
    names === undefined ? [] : [{ code: 'frame-unfilled', values: { names } }],
  );
});

test.each([
  ['by its title', '<w:alias w:val="发文字号"/><w:showingPlcHdr/>', '发文字号'],
  ['by its tag', '<w:tag w:val="文号"/><w:showingPlcHdr/>', '文号'],
  [
    'by its tag where the title is empty',
    '<w:tag w:val="文号"/><w:alias w:val=""/><w:showingPlcHdr/>',
    '文号',
  ],
  ['filled in', '<w:alias w:val="发文字号"/>', undefined],
  ['without a name', '<w:showingPlcHdr/>', undefined],
])('a control of another name, after one that is filled in: %s', (_, properties, names) => {
  const body = control(words('某政发1号'), '<w:alias w:val="签发人"/>') + control(words('单击'), properties);
  expect(intoFrame(document, frameOf(body + control(HERE))).messages).toEqual(
    names === undefined ? [] : [{ code: 'frame-unfilled', values: { names } }],
  );
});

test('a point among words: the report follows their paragraph, which stays', () => {
  const { docx } = intoFrame(document, around(`<w:p><w:r><w:t>现公布如下</w:t></w:r>${bookmark('')}</w:p>`));
  expect(printed(docx)).toBe(`某县水务局文件现公布如下${ALONE}抄送：县政府办公室。`);
});

test('a bookmark may be the last thing in the frame', () => {
  const { docx } = intoFrame(document, frameOf(LETTERHEAD + bookmark(HERE)));
  expect(printed(docx)).toBe(`某县水务局文件${ALONE}`);
});

test('what the frame lacks, or leaves open, is said', () => {
  const across = reportDocument({ ...report, profile: { ...report.profile, requestsLayout: 'landscape' } });
  const other = control(words('单击此处'), '<w:alias w:val="发文字号"/><w:showingPlcHdr/>');
  const { docx, messages } = intoFrame(across, frameOf(other + control(HERE), { right: 3000 }));
  expect(messages).toEqual([
    { code: 'frame-upright', values: {} },
    { code: 'frame-narrow', values: { mm: 129 } },
    { code: 'frame-unfilled', values: { names: '发文字号' } },
  ]);
  expect(all(body(readParts(docx)), 'w:sectPr')).toHaveLength(1);
});

test('how wide the pages are, those of the last section say: the report stands on them', () => {
  const cover =
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="3000" w:right="3000"/></w:sectPr></w:pPr></w:p>';
  const said = (body: string, right = 1474) =>
    intoFrame(document, frameOf(body + control(HERE), { right })).messages;
  expect(said(cover)).toEqual([]);
  expect(said('', 1475)).toEqual([{ code: 'frame-narrow', values: { mm: 156 } }]);
  expect(said('', 1474)).toEqual([]);
});

describe('of a draft', () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  /** Three sections: one with a header of its own on its first page, one with none, one that is the last. */
  const sections = (): Uint8Array =>
    frameOf(
      `${LETTERHEAD}<w:p><w:pPr><w:sectPr><w:headerReference w:type="first" r:id="rId9"/>` +
        '<w:pgSz w:w="11906" w:h="16838"/><w:titlePg/></w:sectPr></w:pPr></w:p>' +
        `${words('封面之后')}<w:p><w:pPr><w:sectPr/></w:pPr></w:p>${control(HERE)}${COPIES}`,
      {
        rest: {
          'word/header.xml': `<w:hdr ${W}>${words('某县水务局 页眉')}</w:hdr>`,
          'word/empty.xml': `<w:hdr ${W}/>`,
        },
        related: `<Relationship Id="rId9" Type="${R}/header" Target="header.xml"/><Relationship Id="rId10" Type="${R}/header" Target="empty.xml"/>`,
      },
    );
  const drafted = (frame: Uint8Array): Uint8Array => intoFrame(document, frame, { draft: true }).docx;
  /** What stands in the header that a section names, by the kind of its pages. */
  const headersOf = (bytes: Uint8Array): Map<string, string>[] => {
    const parts = readParts(bytes);
    const related = all(parts.get('word/_rels/document.xml.rels')!, 'Relationship');
    const target = (id: string): string => {
      const found = related.find(({ attributes }) => attributes['Id'] === id)!.attributes['Target']!;
      return cellText(parts.get(found.startsWith('/') ? found.slice(1) : `word/${found}`)!);
    };
    return all(parts.get('word/document.xml')!, 'w:sectPr').map(
      (section) =>
        new Map(
          all(section, 'w:headerReference').map(({ attributes }) => [
            attributes['w:type']!,
            target(attributes['r:id']!),
          ]),
        ),
    );
  };

  test.each<[string, () => Uint8Array]>([
    ['one section without any header', () => around(control(HERE))],
    ['several sections', sections],
    ['no set-up of pages at all', () => frameOf(control(HERE), { setUp: '' })],
    ['an empty set-up', () => frameOf(control(HERE), { setUp: '<w:sectPr/>' })],
  ])('odd, even and first pages say so: %s', (_, frame) => {
    const [first, ...others] = headersOf(drafted(frame()));
    expect([...first!.keys()].sort()).toEqual(['default', 'even', 'first']);
    // A section that names no header has those of the one before (17.10.5).
    for (const text of [first!, ...others].flatMap((section) => [...section.values()]))
      expect(text).toContain('草稿，不得公布');
  });

  test('theirs stays in a header that is there, and the body is the report alone', () => {
    const bytes = drafted(sections());
    expect(headersOf(bytes)[0]!.get('first')).toBe('草稿，不得公布某县水务局 页眉');
    expect(cellText(readParts(bytes).get('word/empty.xml')!)).toBe('草稿，不得公布');
    expect(printed(bytes)).toBe(`某县水务局文件封面之后${ALONE}抄送：县政府办公室。`);
  });

  testWhere(soffice, 'LibreOffice', 'LibreOffice prints it on every page', async () => {
    const pdf = convert({ 'a.docx': drafted(sections()) }, 'pdf').get('a.docx')!;
    const { pages } = await readPdfPages(pdf);
    expect(pages.length).toBeGreaterThan(4);
    for (const { texts } of pages) expect(texts.map(({ text }) => text).join('')).toContain('草稿，不得公布');
  });

  testWhere(validator !== undefined, 'the Open XML validator', 'Open XML SDK finds nothing', async () => {
    for (const frame of [around(control(HERE)), sections()]) expect(errorsOf(drafted(frame))).toEqual([]);
  });
});

whereInstalled(validator !== undefined, 'the Open XML validator has no binary for this machine')(
  'Open XML SDK',
  () => {
    test.each(PLACES)('finds nothing: %s', (_, place) =>
      expect(errorsOf(intoFrame(document, around(place)).docx)).toEqual([]),
    );
  },
);

whereLibreOffice('LibreOffice', () => {
  test('reads the same figures and words, letterhead and footer beside them', async () => {
    const { docx } = intoFrame(document, around(control(HERE)));
    const saved = convert({ 'framed.docx': docx }, 'docx:MS Word 2007 XML').get('framed.docx')!;
    const { value } = await importReport('docx', saved);
    expect([...value.cells]).toEqual([...report.cells]);
    expect(value.narrative.problems).toEqual(report.narrative.problems);
    const parts = unzipSync(saved);
    const text = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('');
    for (const each of ['某县水务局文件', '某县水务局 页脚', '抄送']) expect(text).toContain(each);
  }, 240_000);
});
