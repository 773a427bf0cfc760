/**
 * The template's own formulas and conditional formats, recalculated by LibreOffice, against
 * `check`, on hundreds of random reports with up to a dozen mistakes each: what a clerk sees in WPS
 * or LibreOffice without any program of ours is what the program says.
 */
import { convert, whereLibreOffice } from '../libreoffice';
import { below, pick, randomFrom, randomReport, totalsOf, type Random } from '../random-report';
import { templateOf } from '../../src/app/template-of';
import { edition2021 } from '../../src/format/editions';
import type { CellId } from '../../src/format/edition';
import { BLANK, known, type CellValue } from '../../src/report/cell-value';
import type { Report } from '../../src/report/report';
import { firstCellOf } from '../../src/report/finding';
import { check } from '../../src/rules/check';
import { definitionOf, equationsOf } from '../../src/rules/equations';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { addressOf, columnName } from '../../src/ooxml/sheet/reference';
import { placeOf } from '../../src/workbook/layout';
import type { PlannedCell, PlannedName, PlannedSheet, WorkbookPlan } from '../../src/workbook/plan';
import type { RawCell } from '../../src/ooxml/sheet/raw-cell';

const REPORTS = 625;
/** Each equation does not hold in so many of them, or too little was compared. */
const BROKEN = 7;
/** Reports in one workbook. */
const BATCH = 125;
/** Rows from one report to the next on the same sheet. */
const STEP = 40;
const SCRATCH = 30;

const SHEETS = [
  { name: '三 依申请公开', table: 'requests' },
  { name: '四 复议诉讼', table: 'review' },
];

const totals = totalsOf(edition2021);
const figures = ['requests', 'review'].map((table) =>
  edition2021.cells.filter((cell) => cell.table === table).map(({ id }) => id),
);

/** Mistakes, blanks and words in a valid report whose totals are live or typed at random. */
function spoiled(random: Random): Report {
  const live = new Set(totals.filter(() => random() < 0.5));
  const report = randomReport(random);
  const cells = new Map<CellId, CellValue>(report.cells);
  for (let i = below(random, 13); i > 0; i--) {
    const cell = pick(random, pick(random, figures));
    const value = pick<CellValue>(random, [
      BLANK,
      known(below(random, 40)),
      { kind: 'unreadable', written: '/' },
    ]);
    cells.set(cell, value);
    live.delete(cell);
  }
  for (const total of live) cells.delete(total);
  return { ...report, cells };
}

/** What live totals come to: the sum where every part is known, otherwise nothing. */
function settled(report: Report): Report {
  const cells = new Map(report.cells);
  const value = (cell: CellId): CellValue => {
    if (!report.cells.has(cell) && totals.includes(cell))
      cells.set(cell, sum(definitionOf(edition2021, cell)!.right));
    return cells.get(cell) ?? BLANK;
  };
  const sum = (parts: readonly CellId[]): CellValue => {
    let total = 0;
    for (const part of parts.map(value)) {
      if (part.kind !== 'known') return BLANK;
      total += part.value;
    }
    return known(total);
  };
  totals.forEach(value);
  return { ...report, cells };
}

/** Moves every address of a formula down. */
const down = (formula: string, rows: number, columns = 0): string =>
  formula.replace(
    /(\$?)\b([A-Z]{1,2})(\$?)(\d+)\b/g,
    (_, fixColumn: string, column: string, fixRow: string, row: string) =>
      `${fixColumn}${fixColumn || columns === 0 ? column : columnName(column.charCodeAt(0) - 65 + columns)}${fixRow}${Number(row) + rows}`,
  );

/** Down by a report's place, and further by a cell's place in its area, for what is not fixed. */
const at = (formula: string, base: number, rows: number, columns: number): string =>
  formula.replace(
    /(\$?)\b([A-Z]{1,2})(\$?)(\d+)\b/g,
    (_, fixColumn: string, column: string, fixRow: string, row: string) => {
      const shifted = fixColumn ? column : columnName(column.charCodeAt(0) - 65 + columns);
      return `${fixColumn}${shifted}${fixRow}${Number(row) + base + (fixRow ? 0 : rows)}`;
    },
  );

interface Lit {
  readonly row: number;
  readonly column: number;
  /** Where its condition is evaluated. */
  readonly scratch: number;
}

/** One report's sheet of the plan, moved down, with the condition of each native format in a cell of its own. */
function stacked(sheet: PlannedSheet, index: number): { cells: PlannedCell[]; lit: Lit[] } {
  const base = index * STEP;
  const cells = sheet.cells
    .filter(({ style }) => style === 'count' || style === 'total' || style === 'liveTotal')
    .map((cell) => ({
      ...cell,
      row: cell.row + base,
      ...(cell.formula && { formula: down(cell.formula, base) }),
    }));
  const lit: Lit[] = [];
  for (const { areas, look, formula } of sheet.highlights) {
    if (look !== 'shared' || formula.includes('nb_flags')) continue;
    const first = areas[0]!;
    for (const area of areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const scratch = SCRATCH + lit.length;
          cells.push({
            row: base,
            column: scratch,
            style: 'count',
            value: 0,
            formula: `IF(${at(formula, base, row - first.top, column - first.left)},1,0)`,
          });
          lit.push({ row, column, scratch });
        }
      }
    }
  }
  return { cells, lit };
}

function combined(plans: readonly WorkbookPlan[], name: string) {
  const sheets = plans.map((plan) => plan.sheets.find((sheet) => sheet.name === name)!);
  const parts = sheets.map(stacked);
  const setting: PlannedCell = { row: 0, column: 400, style: 'field', value: '合计自动计算' };
  const sheet: PlannedSheet = {
    name: 'S',
    visibility: 'visible',
    columnWidths: [],
    rowHeights: new Map(),
    merges: [],
    validations: [],
    highlights: [],
    cells: [...parts.flatMap(({ cells }) => cells), setting],
  };
  const names: PlannedName[] = [
    { name: 'nb_totals', sheet: 'S', area: { top: 0, bottom: 0, left: 400, right: 400 } },
    ...plans.map((_, i) => ({
      name: `report${i}_`,
      sheet: 'S',
      area: { top: i * STEP, left: 0, bottom: i * STEP + STEP - 1, right: SCRATCH + parts[0]!.lit.length },
    })),
  ];
  return { plan: { sheets: [sheet], names }, lit: parts[0]!.lit };
}

type Rows = readonly (readonly RawCell[])[];

interface Recalculated {
  readonly rows: readonly Rows[];
  readonly lit: readonly Lit[];
}

/** By sheet: the rows of each report after LibreOffice, started once, has calculated them. */
async function recalculated(reports: readonly Report[]): Promise<Map<string, Recalculated>> {
  const files: Record<string, Uint8Array> = {};
  const lit = new Map<string, readonly Lit[]>();
  for (let from = 0; from < reports.length; from += BATCH) {
    const plans = reports.slice(from, from + BATCH).map((report) => templateOf(report));
    for (const { name } of SHEETS) {
      const batch = combined(plans, name);
      const host = newXlsx();
      await host.insert(batch.plan);
      files[`${name} ${from}.xlsx`] = host.bytes();
      lit.set(name, batch.lit);
    }
  }
  const converted = [...convert(files, 'xlsx')];
  const found = new Map<string, Recalculated>();
  for (const { name } of SHEETS) {
    const rows: Rows[] = [];
    for (const [, bytes] of converted.filter(([file]) => file.startsWith(name))) {
      const areas = await openXlsx(bytes).read(Array.from({ length: BATCH }, (_, i) => `report${i}_`));
      rows.push(...areas.map((area) => area.rows));
    }
    found.set(name, { rows, lit: lit.get(name)! });
  }
  return found;
}

whereLibreOffice('the template recalculated by LibreOffice', () => {
  const random = randomFrom(20261122);
  const reports = Array.from({ length: REPORTS }, () => spoiled(random));
  let bySheet: Map<string, Recalculated>;
  beforeAll(async () => void (bySheet = await recalculated(reports)), 240_000);

  test.each(SHEETS)(
    '$name: totals and balance colours are those of check, in every one of the reports',
    ({ name, table }) => {
      const { rows, lit } = bySheet.get(name)!;
      const origin = 2;
      const broken = new Map<string, number>();
      reports.forEach((report, i) => {
        const expected = settled(report);
        const shown = (row: number, column: number): RawCell => rows[i]![row]![column]!;
        for (const total of totals.filter(
          (cell) => cell.startsWith(`${table}.`) && !report.cells.has(cell),
        )) {
          const { row, column } = placeOf(edition2021, total);
          const value = expected.cells.get(total)!;
          const { value: is } = shown(row + origin, column);
          expect([i, total, is === '' ? null : is]).toEqual([
            i,
            total,
            value.kind === 'known' ? value.value : null,
          ]);
        }
        const findings = check(expected).findings.filter(({ rule }) => rule.startsWith(`${table}.`));
        for (const finding of findings) {
          const equation = `${finding.rule} ${firstCellOf(finding)}`;
          broken.set(equation, (broken.get(equation) ?? 0) + 1);
        }
        const litCells = new Set(
          lit
            .filter(({ scratch }) => shown(0, scratch).value === 1)
            .map(({ row, column }) => addressOf(row, column)),
        );
        const wanted = new Set(
          equationsOf(edition2021)
            .filter(({ rule, left }) => findings.some((f) => f.rule === rule && firstCellOf(f) === left[0]))
            .flatMap(({ total, left, right }) => (total ? [total] : [...left, ...right]))
            .map((cell) => placeOf(edition2021, cell))
            .map(({ row, column }) => addressOf(row + origin, column)),
        );
        expect([i, [...litCells].sort()]).toEqual([i, [...wanted].sort()]);
      });
      const equations = equationsOf(edition2021).filter(({ rule }) => rule.startsWith(`${table}.`));
      const seldom = equations.filter(({ rule, left }) => (broken.get(`${rule} ${left[0]}`) ?? 0) < BROKEN);
      expect(seldom.map(({ rule, left }) => `${rule} ${left[0]}`)).toEqual([]);
    },
  );
});
