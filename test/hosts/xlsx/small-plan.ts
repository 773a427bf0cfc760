/** A plan with the three tables' names and a flag sheet, small enough to see through. */
import type { PlannedCell, PlannedSheet, WorkbookPlan } from '../../../src/workbook/plan';
import type { Rectangle } from '../../../src/ooxml/sheet/reference';

const area = (top: number, left: number, bottom: number, right: number): Rectangle => ({
  top,
  left,
  bottom,
  right,
});

const blank: Omit<PlannedSheet, 'name' | 'cells'> = {
  visibility: 'visible',
  columnWidths: [24, 12, 12, 12, 12],
  rowHeights: new Map([[0, 30]]),
  merges: [],
  validations: [],
  highlights: [],
};

const FLAGGED = { wrong: 1, doubtful: 2, shared: 3 } as const;

const highlights = (table: string, areas: readonly Rectangle[]) =>
  (['wrong', 'doubtful', 'shared'] as const).map((look) => ({
    areas,
    look,
    formula: `INDEX(nb_flags_${table},ROW()-ROW(nb_${table})+1,COLUMN()-COLUMN(nb_${table})+1)=${FLAGGED[look]}`,
  }));

const grid = (top: number, rows: number, columns: number): PlannedCell[] =>
  Array.from({ length: rows * columns }, (_, i) => ({
    row: top + Math.floor(i / columns),
    column: 1 + (i % columns),
    style: 'count' as const,
  }));

const table = (name: string, id: string, rows: number, columns: number): PlannedSheet => ({
  ...blank,
  name,
  cells: [
    { row: 0, column: 0, style: 'title', value: name },
    { row: 1, column: 0, style: 'band', value: '项目' },
    ...Array.from({ length: rows }, (_, i) => ({
      row: 2 + i,
      column: 0,
      style: 'label' as const,
      value: `第 ${i + 1} 项`,
    })),
    ...grid(2, rows, columns - 1),
    ...Array.from({ length: rows }, (_, i) => ({
      row: 2 + i,
      column: columns,
      style: 'total' as const,
      formula: `SUM(B${3 + i}:${String.fromCharCode(64 + columns)}${3 + i})`,
      value: 0,
    })),
  ],
  merges: [area(0, 0, 0, columns), area(1, 0, 1, 1)],
  validations: [
    {
      areas: [area(2, 1, 1 + rows, columns - 1)],
      validation: { kind: 'whole', from: 0, to: 999_999_999 },
      prompt: { title: '件数', text: '只填整数 – 没有就填 0。' },
      refusal: { title: '请填数字', text: '这里只能填不小于 0 的整数。' },
    },
    // One cell with a prompt of its own, beside others with the same rule.
    {
      areas: [area(2, columns, 2, columns)],
      validation: { kind: 'whole', from: 0, to: 999_999_999 },
      prompt: { title: '合计', text: '自动相加。' },
    },
  ],
  highlights: highlights(id, [area(2, 1, 1 + rows, columns)]),
  freeze: { rows: 2, columns: 1 },
  print: { orientation: 'landscape', titleRows: [0, 1] },
});

const tables = { proactive: [3, 3], requests: [4, 4], review: [2, 4] } as const;
export const tableIds = ['proactive', 'requests', 'review'] as const;
/** With a blank and a quotation mark, which make names on it hard to read. */
export const sheetNames = {
  proactive: '二 主动公开',
  requests: "三 'A' 申请",
  review: '四复议诉讼',
} as const;

const flagTop = { proactive: 10, requests: 30, review: 50 } as const;

export const smallPlan: WorkbookPlan = {
  sheets: [
    {
      ...blank,
      name: '填报说明',
      cells: [
        { row: 0, column: 0, style: 'title', value: '政府信息公开工作年度报告' },
        { row: 1, column: 0, style: 'guide', value: '  先填这一页。\n#REF! 也是字。' },
        { row: 2, column: 0, style: 'fieldLabel', value: '单位' },
        { row: 2, column: 1, style: 'field', value: '#N/A' },
        { row: 3, column: 0, style: 'fieldLabel', value: '方式' },
        { row: 3, column: 1, style: 'field', value: '_x000D_<&>"\u0001' },
        { row: 4, column: 0, style: 'paragraph', formula: 'IF(B4="x",1,"")', value: '' },
        { row: 5, column: 0, style: 'verticalLabel', value: '竖排' },
      ],
      validations: [
        { areas: [area(3, 1, 3, 1)], validation: { kind: 'list', values: ['合计自动计算', '手工填写核对'] } },
        {
          areas: [area(2, 1, 2, 1)],
          validation: { kind: 'any' },
          prompt: { title: '单位', text: '写全称。' },
        },
      ],
    },
    ...tableIds.map((id) => table(sheetNames[id], id, tables[id][0], tables[id][1])),
    {
      ...blank,
      name: '_flags',
      visibility: 'veryHidden',
      columnWidths: [],
      rowHeights: new Map(),
      cells: [{ row: 0, column: 0, style: 'hidden', value: 1 }],
    },
  ],
  names: [
    { name: 'nb_agency', sheet: '填报说明', area: area(2, 1, 2, 1) },
    { name: 'nb_note', sheet: '填报说明', area: area(0, 0, 5, 1) },
    ...tableIds.flatMap((id) => {
      const [rows, columns] = tables[id];
      const top = flagTop[id];
      return [
        { name: `nb_${id}`, sheet: sheetNames[id], area: area(2, 1, 1 + rows, columns) },
        { name: `nb_flags_${id}`, sheet: '_flags', area: area(top, 0, top + rows - 1, columns - 1) },
      ];
    }),
  ],
};
