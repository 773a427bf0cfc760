import fc from 'fast-check';
import { runs } from '../runs';
import { EDITION_IDS } from '../../src/format/edition';
import { reportDocument } from '../../src/document/report-document';
import {
  body,
  cellText,
  gridOf,
  paragraphs,
  rowsOf,
  stylesOf,
  value,
  write,
  type Parts,
} from './docx-package';
import { hostileText, visible } from './hostile-text';
import { distinctReport } from './sample';
import { all, elements, text, type Element } from './xml';

describe.each(EDITION_IDS)('the file of a report of %s', (edition) => {
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

  test('is found from the root of the package, by the names of ECMA-376', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const [first] = all(parts.get('_rels/.rels')!, 'Relationship');
    expect(first!.attributes).toMatchObject({
      Type: `${office}/officeDocument`,
      Target: 'word/document.xml',
    });
    const [root] = all(parts.get('word/document.xml')!, 'w:document');
    expect(root!.attributes).toMatchObject({
      'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'xmlns:r': office,
    });
  });

  test('has no words but those that are printed', () => {
    for (const part of parts.values()) expect(strayIn(part)).toEqual([]);
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

const PRINTED = ['w:t', 'w:instrText', 'dc:title', 'dc:creator', 'dc:language'];

/** What is written between elements, where Word takes nothing. */
const strayIn = (of: Element): string[] =>
  of.children.flatMap((child) => {
    if (typeof child !== 'string') return strayIn(child);
    return PRINTED.includes(of.name) || child.trim() === '' ? [] : [child];
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
