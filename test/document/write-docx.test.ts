import { jest } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../runs';
import type { Document } from '../../src/document/model';
import { reportDocument } from '../../src/document/report-document';
import { writeDocx } from '../../src/document/write-docx';
import { known } from '../../src/report/cell-value';
import { body, cellText, gridOf, readParts, rowsOf, value, type Parts } from './docx-package';
import { hostileText, visible } from './hostile-text';
import { distinctReport } from './sample';
import { all, elements, text, type Element } from './xml';

const write = async (document: Document): Promise<Parts> => readParts(await writeDocx(document));

const stylesOf = (parts: Parts): Map<string, Element> =>
  new Map(all(parts.get('word/styles.xml')!, 'w:style').map((s) => [s.attributes['w:styleId']!, s]));

const paragraphs = (parts: Parts): { style: string | undefined; text: string }[] =>
  elements(body(parts))
    .filter((e) => e.name === 'w:p')
    .map((p) => ({ style: value(p, 'w:pStyle'), text: cellText(p) }));

describe.each(['2021', '2019'] as const)('the file of a report of %s', (edition) => {
  const document = reportDocument(distinctReport(edition));
  let parts: Parts;
  let tables: Element[];
  beforeAll(async () => {
    parts = await write(document);
    tables = all(body(parts), 'w:tbl');
  });

  test('prints every block, each in its style', () => {
    const styles = { title: 'Title', paragraph: 'BodyText', signOff: 'Signature', table: '' } as const;
    const expected = document.blocks.flatMap((b): { style: string; text: string | undefined }[] => {
      if (b.kind === 'table') return [];
      if (b.kind === 'heading') return [{ style: `Heading${b.level}`, text: b.text }];
      if (b.kind === 'signOff')
        return ['', b.agency, b.date].map((line) => ({ style: styles.signOff, text: line }));
      return [{ style: styles[b.kind], text: b.text }];
    });
    expect(paragraphs(parts)).toEqual(expected);
  });

  test('has only styles that exist', () => {
    const known = stylesOf(parts);
    const used = ['word/document.xml', 'word/footer-default.xml', 'word/footer-even.xml'].flatMap((path) =>
      all(parts.get(path)!, 'w:pStyle').map((s) => s.attributes['w:val']!),
    );
    const based = [...known.values()].flatMap((s) => value(s, 'w:basedOn') ?? []);
    expect(used.length).toBeGreaterThan(200);
    for (const id of new Set([...used, ...based.filter((id) => id !== 'DefaultParagraphFont')])) {
      expect([...known.keys()]).toContain(id);
    }
  });

  test('has rows as wide as the grid, and the grid as wide as the text', () => {
    for (const table of tables) {
      const grid = gridOf(table);
      expect(grid.reduce((a, b) => a + b)).toBe(8844);
      for (const row of rowsOf(table)) {
        let column = 0;
        for (const cell of row) {
          const spanned = grid.slice(column, (column += cell.columnSpan));
          expect(cell.width).toBe(spanned.reduce((a, b) => a + b));
        }
        expect(column).toBe(grid.length);
      }
    }
  });

  test('ends every cell with a paragraph', () => {
    for (const cell of all(body(parts), 'w:tc')) expect(elements(cell).at(-1)!.name).toBe('w:p');
  });

  test('merges what is merged officially, and prints its text once', () => {
    const contents = document.blocks.filter((b) => b.kind === 'table');
    tables.forEach((table, i) => {
      const rows = rowsOf(table);
      const own = rows.map((row) =>
        row.filter((c) => c.merge !== 'continue').map((c) => [c.text, c.columnSpan]),
      );
      expect(own).toEqual(contents[i]!.rows.map((row) => row.map((c) => [c.text, c.columnSpan])));
      expect(rows.flat().filter((c) => c.merge === 'restart')).toHaveLength(
        contents[i]!.rows.flat().filter((c) => c.rowSpan > 1).length,
      );
      const continued = rows.flat().filter((c) => c.merge === 'continue').length;
      const expected = contents[i]!.rows.flat().reduce((n, c) => n + c.rowSpan - 1, 0);
      expect(continued).toBe(expected);
    });
  });

  test('merges the outcomes of 三 over their rows, each group from the row it is named in', () => {
    const groups = { '2021': [22, 8, 3, 5, 3], '2019': [20, 8, 3, 5] }[edition];
    expect(mergedDown(tables[1]!, HEADER_ROWS).map(([name, rows]) => [name.slice(0, 3), rows])).toEqual(
      ['三、本', '（三）', '（四）', '（五）', '（六）']
        .slice(0, groups.length)
        .map((name, i) => [name, groups[i]]),
    );
  });

  test('repeats the three header rows of 三 and 四 and splits no row', () => {
    const headers = tables.map((t) => all(t, 'w:tr').map((row) => all(row, 'w:tblHeader').length));
    expect(headers.map((h) => h.lastIndexOf(1) + 1)).toEqual([0, 3, 3]);
    for (const row of all(body(parts), 'w:tr')) expect(all(row, 'w:cantSplit')).toHaveLength(1);
  });

  test('breaks 二 above its bands only, keeps 四 whole, and every heading with what it heads', () => {
    for (const id of [
      'TableFigure',
      'TableHeader',
      'TableLabel',
      'TableNote',
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading4',
    ]) {
      expect(all(stylesOf(parts).get(id)!, 'w:keepNext').map((k) => k.attributes)).toEqual([{}]);
    }
    const ends = { '2021': [3, 6, 10, 13], '2019': [3, 7, 11, 14, 17] }[edition];
    expect(rowsNotKept(tables[0]!)).toEqual(ends);
    expect(rowsNotKept(tables[2]!)).toEqual([3]);
  });
});

const HEADER_ROWS = 3;

/** Below a header of so many rows: the text of each cell that a merge begins with, and how many rows that goes on for. */
function mergedDown(table: Element, from: number): (readonly [string, number])[] {
  const rows = rowsOf(table).map((row) => {
    let column = 0;
    return new Map(row.map((cell) => [(column += cell.columnSpan) - cell.columnSpan, cell] as const));
  });
  return rows.slice(from).flatMap((row, i) =>
    [...row].flatMap(([column, { text: written, merge }]) => {
      if (merge !== 'restart') return [];
      const below = rows.slice(from + i + 1).map((next) => next.get(column)?.merge === 'continue');
      return [[written, 1 + [...below, false].indexOf(false)] as const];
    }),
  );
}

/** Rows whose paragraphs all say that they are not kept with the next, against their styles. */
const rowsNotKept = (table: Element): number[] =>
  all(table, 'w:tr').flatMap((row, i) => {
    const said = all(row, 'w:keepNext').map((k) => k.attributes['w:val']);
    const everyCell = said.length === all(row, 'w:tc').length && said.every((v) => v === 'false');
    return everyCell ? [i] : [];
  });

describe('the typesetting of GB/T 9704', () => {
  let parts: Parts;
  beforeAll(async () => (parts = await write(reportDocument(distinctReport('2021')))));

  test('paper and margins', () => {
    const page = all(body(parts), 'w:sectPr')[0]!;
    expect(all(page, 'w:pgSz')[0]!.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    const margins = { 'w:top': '2098', 'w:left': '1588', 'w:right': '1474', 'w:bottom': '1984' };
    expect(all(page, 'w:pgMar')[0]!.attributes).toMatchObject(margins);
  });

  test.each([
    ['Title', '方正小标宋简体', '44', '700', undefined],
    ['Heading1', '黑体', '32', '560', '0'],
    ['Heading2', '楷体_GB2312', '32', '560', '1'],
    ['Heading3', '仿宋_GB2312', '32', '560', '2'],
    ['Heading4', '仿宋_GB2312', '32', '560', '3'],
    ['BodyText', '仿宋_GB2312', '32', '560', undefined],
    ['Salutation', '仿宋_GB2312', '32', '560', undefined],
    ['DocumentNumber', '仿宋_GB2312', '32', '560', undefined],
    ['TableFigure', '宋体', '21', '280', undefined],
    ['TableHeader', '宋体', '21', '280', undefined],
    ['UnderTable', '宋体', '21', '320', undefined],
  ])('%s is %s', (id, face, size, line, outline) => {
    const style = stylesOf(parts).get(id)!;
    expect(value(style, 'w:rFonts', 'w:eastAsia')).toBe(face);
    expect(value(style, 'w:rFonts', 'w:ascii')).toBe('Times New Roman');
    expect([value(style, 'w:sz'), value(style, 'w:outlineLvl')]).toEqual([size, outline]);
    expect(all(style, 'w:spacing').map((s) => s.attributes)).toContainEqual(
      expect.objectContaining({ 'w:line': line, 'w:lineRule': 'exact' }),
    );
    const bold = all(style, 'w:b')[0];
    expect(bold?.attributes['w:val']).toBe(String(id === 'TableHeader'));
  });

  test('body text is indented two characters, 28 of which fill a line', () => {
    const style = stylesOf(parts).get('BodyText')!;
    expect(all(style, 'w:ind')[0]!.attributes).toMatchObject({
      'w:firstLineChars': '200',
      'w:firstLine': '640',
    });
    const given = Number(all(all(style, 'w:rPr')[0]!, 'w:spacing')[0]!.attributes['w:val']);
    expect(28 * (320 + given)).toBeLessThanOrEqual(8844);
    expect(29 * (320 + given)).toBeGreaterThan(8844);
  });

  test('page numbers: odd right, even left, each with its dashes', () => {
    const sides = all(body(parts), 'w:footerReference').map((f) => f.attributes['w:type']);
    expect(sides.sort()).toEqual(['default', 'even']);
    const footers = [parts.get('word/footer-default.xml')!, parts.get('word/footer-even.xml')!];
    expect(footers.map((f) => value(f, 'w:jc'))).toEqual(['right', 'left']);
    for (const footer of footers) {
      expect(all(footer, 'w:t').map(text).join('|')).toBe('— | —');
      expect(all(footer, 'w:instrText').map(text)).toEqual(['PAGE']);
    }
    expect(all(parts.get('word/settings.xml')!, 'w:evenAndOddHeaders')).toHaveLength(1);
  });

  test('machines without these fonts are told of others', () => {
    const fonts = all(parts.get('word/fontTable.xml')!, 'w:font');
    const others = Object.fromEntries(fonts.map((f) => [f.attributes['w:name'], value(f, 'w:altName')]));
    expect(others['仿宋_GB2312']).toMatch(/^仿宋,FangSong,.*STFangsong/);
    expect(others['楷体_GB2312']).toMatch(/^楷体,KaiTi/);
    expect(others['方正小标宋简体']).toMatch(/SimSun/);
    expect(others['黑体']).toMatch(/SimHei/);
  });

  test('title and body are in the properties', () => {
    const core = parts.get('docProps/core.xml')!;
    expect(text(all(core, 'dc:title')[0]!)).toBe('舞钢市尚店镇人民政府2024年政府信息公开工作年度报告');
    expect(text(all(core, 'dc:creator')[0]!)).toBe('舞钢市尚店镇人民政府');
  });

  test('a table is called by its heading, for those who cannot see it', () => {
    expect(all(body(parts), 'w:tblCaption').map((c) => c.attributes['w:val'])).toEqual([
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
    ]);
  });

  test('the date begins two characters right of the name', () => {
    const [, name, date] = elements(body(parts)).filter((p) => value(p, 'w:pStyle') === 'Signature');
    const rights = [name!, date!].map((p) => Number(value(p, 'w:ind', 'w:right')) / 320);
    // 舞钢市尚店镇人民政府 is 10 characters wide, 2025年1月9日 six.
    expect(rights).toEqual([2, 4]);
  });
});

test.each([5, 6, 7])('figures of %d digits stand on one line of a table on one page', async (digits) => {
  const report = distinctReport('2021');
  const value_ = known(Number('9'.repeat(digits)));
  const wide = ['naturalPerson', 'enterprise', 'total'];
  const cells = new Map(
    [...report.cells].map(([id]) => [id, wide.includes(id.split('.')[2]!) ? value_ : known(88)]),
  );
  const table = all(body(await write(reportDocument({ ...report, cells }))), 'w:tbl')[1]!;
  const type = Number(all(table, 'w:sz')[0]?.attributes['w:val'] ?? 21) * 10;
  for (const column of [3, 4, 9])
    expect(gridOf(table)[column]).toBeGreaterThanOrEqual(digits * 0.6 * type + 60);
  expect(type).toBeGreaterThanOrEqual(180);
});

test('the same document is the same file, byte for byte, whenever it is written', async () => {
  const document = reportDocument(distinctReport('2021'));
  const writtenAt = async (now: number): Promise<Uint8Array> => {
    jest.useFakeTimers({ now, doNotFake: ['nextTick', 'queueMicrotask', 'setTimeout', 'setImmediate'] });
    try {
      return await writeDocx(document);
    } finally {
      jest.useRealTimers();
    }
  };
  const [first, later] = [await writtenAt(Date.UTC(2025, 0, 9)), await writtenAt(Date.UTC(2026, 10, 22))];
  expect(Buffer.compare(first, later)).toBe(0);
});

test('a table longer than a page may break, but not under its header', async () => {
  const table = reportDocument(distinctReport('2021')).blocks.filter((b) => b.kind === 'table')[2]!;
  const rows = [...table.rows, ...Array.from({ length: 40 }, () => table.rows[3]!)];
  const written = all(body(await write({ title: '', blocks: [{ ...table, rows }] })), 'w:tbl')[0]!;
  expect(rowsNotKept(written)).toEqual(Array.from({ length: 41 }, (_, i) => i + 3));
});

test('tables next to one another, and at the end, have a paragraph after them', async () => {
  const table = reportDocument(distinctReport('2021')).blocks.find((b) => b.kind === 'table')!;
  const names = elements(body(await write({ title: '', blocks: [table, table] }))).map((e) => e.name);
  expect(names).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
});

test('any text is text: every part well-formed, nothing visible lost, no field but PAGE', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, hostileText, async (agency, overview, figure) => {
      const cells = new Map([['requests.received.total', { kind: 'unreadable', written: figure } as const]]);
      const document = reportDocument(distinctReport('2021', { agency, narrative: { overview }, cells }));
      const parts = await write(document);
      const printed = cellText(body(parts));
      const expected = document.blocks.map((b) =>
        b.kind === 'table'
          ? b.rows
              .flat()
              .map((c) => c.text)
              .join('')
          : b.kind === 'signOff'
            ? b.agency + b.date
            : b.text,
      );
      expect(visible(printed)).toBe(visible(expected.join('')));
      expect(all(body(parts), 'w:instrText')).toEqual([]);
    }),
    runs(40),
  );
});

test('between a table across the paper and the end of its section nothing takes room: no empty page follows', async () => {
  const report = distinctReport('2021', {
    profile: { requestsLayout: 'landscape' },
  });
  for (const note of ['', '注一\n注二']) {
    const blocks = elements(
      body(await write(reportDocument({ ...report, profile: { ...report.profile, requestsNote: note } }))),
    );
    const table = blocks.findIndex((block) => block.name === 'w:tbl' && text(block).includes('申请人情况'));
    const behind = blocks.slice(table + 1);
    const end = behind.findIndex((block) => all(block, 'w:sectPr').length > 0);
    expect(behind.slice(0, end).map((block) => cellText(block))).toEqual(note === '' ? [] : ['注一', '注二']);
    expect(value(behind[end]!, 'w:sz')).toBe('2');
  }
});

test('marks that Latin typefaces have as well are said to be Chinese: “ ” — ① would be half as wide in Word', async () => {
  const narrative = { overview: '（一）“一网通办”。持续推进，实行①②两项制度。\n全年2次。' };
  const runs = all(body(await write(reportDocument(distinctReport('2021', { narrative })))), 'w:r');
  const hinted = (words: string): string | undefined => {
    const run = runs.find((each) => cellText(each).includes(words))!;
    return all(run, 'w:rFonts')[0]?.attributes['w:hint'];
  };
  expect(hinted('“一网通办”')).toBe('eastAsia');
  expect(hinted('①②')).toBe('eastAsia');
  expect(hinted('全年2次。')).toBeUndefined();
});

test('a name longer than a line is broken where a word ends, its lines in the middle of one another', async () => {
  const agency = '内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗尼尔基镇人民政府';
  const parts = await write(reportDocument(distinctReport('2021', { agency })));
  const signed = all(body(parts), 'w:p').filter((p) => value(p, 'w:pStyle') === 'Signature');
  const lines = signed.map((p) => ({
    text: cellText(p),
    indent: Number(all(p, 'w:ind')[0]!.attributes['w:right']),
  }));
  expect(lines.map((line) => line.text)).toEqual([
    '',
    '内蒙古自治区呼伦贝尔市',
    '莫力达瓦达斡尔族自治旗尼尔基镇人民政府',
    '2025年1月9日',
  ]);
  // 19 characters, two to its right; 11 in their middle; the date begins two after the name.
  expect(lines.slice(1).map(({ indent }) => indent / 320)).toEqual([2 + 4, 2, 2 + 19 - 2 - 6]);
});

test('the document is said to be Chinese, which a PDF is told by; what is written in Latin letters is not', async () => {
  const styles = (await write({ title: '', blocks: [] })).get('word/styles.xml')!;
  const [document, ...rest] = all(styles, 'w:lang').map(({ attributes }) => attributes['w:val']);
  expect(document).toBe('zh-CN');
  expect(new Set(rest)).toEqual(new Set(['en-US']));
});
