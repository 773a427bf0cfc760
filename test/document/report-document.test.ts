import { readFileSync } from 'node:fs';
import { reportDocument } from '../../src/document/report-document';
import type { Block, Table } from '../../src/document/model';
import { editions } from '../../src/format/editions';
import { EDITION_IDS, TABLE_IDS } from '../../src/format/edition';
import { parseReport } from '../../src/report/json';
import type { Report } from '../../src/report/report';
import { specification, whereSpecified } from '../specification';
import { distinctReport } from './sample';

const tables = (report: Report): Table[] => reportDocument(report).blocks.filter((b) => b.kind === 'table');
const outline = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((b) => (b.kind === 'heading' ? [`${b.level} ${b.text}`] : []));
const opening = (report: Report): string =>
  reportDocument(report).blocks.flatMap((b) => (b.kind === 'paragraph' ? [b.text] : []))[0]!;

describe('the title', () => {
  const title = '舞钢市尚店镇人民政府2024年政府信息公开工作年度报告';
  test.each([
    '舞钢市尚店镇人民政府',
    '舞钢市尚店镇人民政府2024年',
    '舞钢市尚店镇人民政府2024年度',
    '舞钢市尚店镇人民政府２０２４年',
    ' 2024年舞钢市尚店镇人民政府',
    '舞钢市尚店镇人民政府2024年政府信息公开工作年度报告',
    '舞钢市尚店镇人民政府2024年政府信息公开年报',
  ])('of %s', (agency) => expect(reportDocument(distinctReport('2021', { agency })).title).toBe(title));

  test.each(['××县政府信息公开办公室', '上海市人民政府办公厅'])('keeps the name %s', (agency) =>
    expect(reportDocument(distinctReport('2021', { agency })).title).toBe(
      `${agency}2024年政府信息公开工作年度报告`,
    ),
  );
});

describe('the preamble', () => {
  test('names the law, the edition, the period and whom to ask', () => {
    const text = opening(
      distinctReport('2019', { profile: { telephone: ' 021-1 ', website: 'www.example.cn' } }),
    );
    for (const part of [
      '本报告由舞钢市尚店镇人民政府根据《中华人民共和国政府信息公开条例》（国务院令第711号',
      '国办公开办函〔2019〕60号',
      '总体情况、主动公开政府信息情况、',
      '其他需要报告的事项等六部分组成',
      '自2019年1月1日起至2019年12月31日止',
      '可在www.example.cn查阅',
      '请与舞钢市尚店镇人民政府联系（电话：021-1）。',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('says nothing of what is not known', () => {
    const text = opening(distinctReport('2021', { agency: '', profile: { address: ' ' } }));
    expect(text).toMatch(/^本报告根据《.*年12月31日止。$/);
  });
});

test.each([
  [{ office: '某镇党政办' }, '请与某镇党政办联系。'],
  [{ office: ' 某镇党政办 ', telephone: '021-1' }, '请与某镇党政办联系（电话：021-1）。'],
  [
    { address: '某路1号', postcode: '200000', telephone: '021-1', fax: '021-2', email: 'a@example.cn' },
    '（地址：某路1号；邮编：200000；电话：021-1；传真：021-2；电子邮箱：a@example.cn）。',
  ],
])('whom to ask, of %j', (profile, end) => {
  expect(opening(distinctReport('2021', { profile })).endsWith(end)).toBe(true);
});

test('whom to ask where the unit is not known', () => {
  const text = opening(distinctReport('2021', { agency: '', profile: { telephone: '021-1' } }));
  expect(text).toMatch(/如对本报告有疑问，请与本机关联系（电话：021-1）。$/);
});

describe('what stands around the report', () => {
  const blocksOf = (profile: Report['profile']): readonly Block[] =>
    reportDocument(distinctReport('2021', { ...(profile && { profile }) })).blocks;
  const roles = (profile: Report['profile'], asked: string) =>
    blocksOf(profile).flatMap((b) => (b.kind === 'paragraph' && b.role === asked ? [b.text] : []));

  test('a document number before the title, the addressee after it', () => {
    const [number, title, addressee] = blocksOf({
      documentNumber: ' 某政〔2025〕1号 ',
      addressee: '某市人民政府：',
    });
    expect(number).toEqual({ kind: 'paragraph', role: 'documentNumber', text: '某政〔2025〕1号' });
    expect(title).toMatchObject({ kind: 'title' });
    expect(addressee).toEqual({ kind: 'paragraph', role: 'addressee', text: '某市人民政府：' });
    expect(blocksOf({ documentNumber: ' ' })[0]).toMatchObject({ kind: 'title' });
  });

  test('each note under its own table, a paragraph a line', () => {
    const profile = { proactiveNote: '注：甲。\n\n \n 乙。 ', reviewNote: '注：丙。' };
    expect(roles(profile, 'note')).toEqual(['注：甲。', '乙。', '注：丙。']);
    const kinds = blocksOf(profile).map((b) => (b.kind === 'paragraph' ? (b.role ?? b.kind) : b.kind));
    const at = kinds.indexOf('table');
    expect(kinds.slice(at, at + 4)).toEqual(['table', 'note', 'note', 'heading']);
    expect(roles({}, 'note')).toEqual([]);
  });

  test('who signs, and room for a seal where one is put there', () => {
    const [date, seal] = ['2025年1月20日', true];
    const signOff = { kind: 'signOff', agency: '舞钢市尚店镇人民政府', date };
    expect(blocksOf({ date, seal }).at(-1)).toEqual({ ...signOff, seal });
    expect(blocksOf({ date, seal: false }).at(-1)).toEqual(signOff);
    expect(blocksOf({ date }).at(-1)).toEqual(signOff);
    expect(blocksOf({ seal }).some(({ kind }) => kind === 'signOff')).toBe(false);
  });
});

describe('the sections', () => {
  test('have their official headings; only the aspects present are numbered', () => {
    expect(outline(reportDocument(distinctReport('2021')).blocks)).toEqual([
      '1 一、总体情况',
      '2 （一）主动公开',
      '3 1.突出重点',
      '2 （二）监督保障',
      '2 （一）加强领导',
      '1 二、主动公开政府信息情况',
      '1 三、收到和处理政府信息公开申请情况',
      '1 四、政府信息公开行政复议、行政诉讼情况',
      '1 五、存在的主要问题及改进情况',
      '1 六、其他需要报告的事项',
    ]);
  });

  test('without text are their heading alone', () => {
    const kinds = reportDocument(distinctReport('2021', { narrative: { overview: ' \n ' } })).blocks.map(
      (b) => b.kind,
    );
    const [heading, table] = ['heading', 'table'];
    expect(kinds.slice(2)).toEqual([
      heading,
      heading,
      table,
      heading,
      table,
      heading,
      table,
      heading,
      heading,
      'signOff',
    ]);
  });
});

describe('the sign-off', () => {
  test.each([
    ['2025-01-09', '2025年1月9日'],
    ['2025年01月23日', '2025年1月23日'],
    ['２０２５／１／２３', '2025年1月23日'],
    ['2024.2.29', '2024年2月29日'],
    ['2025-02-29', '2025-02-29'],
    ['2025年13月1日', '2025年13月1日'],
    ['2025-13-01', '2025-13-01'],
    ['二〇二五年一月', '二〇二五年一月'],
  ])('%s is printed as %s', (date, printed) => {
    const last = reportDocument(distinctReport('2021', { profile: { date } })).blocks.at(-1);
    expect(last).toEqual({ kind: 'signOff', agency: '舞钢市尚店镇人民政府', date: printed });
  });

  test('is left out where there is neither name nor date', () => {
    const { blocks } = reportDocument(distinctReport('2021', { agency: ' ', profile: {} }));
    expect(blocks.at(-1)!.kind).not.toBe('signOff');
  });
});

describe.each(EDITION_IDS)('the tables of %s', (id) => {
  const printed = tables(distinctReport(id));

  test('print every figure exactly once, in official order', () => {
    const figures = printed.flatMap((t) =>
      t.rows.flat().flatMap((c) => (c.role === 'number' ? [c.text] : [])),
    );
    expect(figures).toEqual(editions[id].cells.map((_, i) => String(100001 + i)));
  });

  test('have the spans of the official grid', () => {
    TABLE_IDS.forEach((table, i) => {
      const { grid, rows, headerRows } = editions[id].tables[table];
      expect(printed[i]!.headerRows).toBe(headerRows);
      for (let row = 0; row < rows; row++) {
        const official = grid.filter((g) => g.row === row).sort((a, b) => a.column - b.column);
        expect(printed[i]!.rows[row]!.map((c) => [c.rowSpan, c.columnSpan, c.role])).toEqual(
          official.map((g) => [g.rowSpan, g.columnSpan, g.role]),
        );
      }
    });
  });
});

whereSpecified('real reports', () => {
  const read = (name: string) => parseReport(readFileSync(specification(`cases/${name}.json`), 'utf8'));
  const texts = (name: string) => tables(read(name)).flatMap((t) => t.rows.flat().map((c) => c.text));

  test('large figures are plain, amounts as written', () => {
    expect(texts('suqian-city-2024')).toEqual(expect.arrayContaining(['2676474', '72701.2578', '3525']));
  });

  test('a blank stays blank and unreadable text stays as written', () => {
    const report = read('shanghai-gov-office-2019');
    const blanks = [...report.cells.values()].filter((value) => value.kind === 'blank').length;
    const numbers = tables(report).flatMap((t) => t.rows.flat().filter((c) => c.role === 'number'));
    expect(blanks).toBeGreaterThan(100);
    expect(numbers.filter((c) => c.text === '')).toHaveLength(blanks);
    expect(numbers.map((c) => c.text)).toContain('251000元');
  });
});
