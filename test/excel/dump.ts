/** The workbook in memory as a plan: to compare with what should have been laid down, and to save as .xlsx. */
import { PLAIN, type Book, type Cell, type Highlight, type Look, type Sheet, type Validation } from './book';
import { parseAddress } from './rectangles';
import { widthInPoints } from '../../src/hosts/excel/lay-sizes';
import type { HighlightLook, StyleName } from '../../src/workbook/sheet';
import type {
  PlannedCell,
  PlannedHighlight,
  PlannedSheet,
  PlannedValidation,
  Validation as Rule,
  WorkbookPlan,
} from '../../src/workbook/plan';
import type { Rectangle } from '../../src/ooxml/sheet/reference';
import { cellLooks, highlightLooks, type CellLook } from '../../src/template/styles';
import { blocks } from '../../src/ooxml/sheet/rectangles';

/** @throws where a cell looks like no style of ours. */
export function dump(book: Book): WorkbookPlan {
  return {
    sheets: book.sheets.filter(({ cells }) => cells.size > 0).map(dumpSheet),
    names: [...book.names.values()].flatMap(({ name, target }) =>
      target ? [{ name, sheet: target.sheet.name, area: target.area }] : [],
    ),
  };
}

function dumpSheet(sheet: Sheet): PlannedSheet {
  const cells = [...sheet.cells].flatMap(([key, cell]) => {
    const [row, column] = key.split(' ').map(Number) as [number, number];
    return isUntouched(cell) ? [] : [{ row, column, cell }];
  });
  const { rows, columns } = sheet.freeze;
  return {
    name: sheet.name,
    visibility: sheet.visibility === 'VeryHidden' ? 'veryHidden' : 'visible',
    columnWidths: [...sheet.columnWidths].sort(([a], [b]) => a - b).map(([, points]) => charactersOf(points)),
    rowHeights: new Map([...sheet.rowHeights].sort(([a], [b]) => a - b)),
    cells: cells.map(({ row, column, cell }) => dumpCell(sheet, row, column, cell)),
    merges: sheet.merges,
    validations: dumpValidations(cells),
    highlights: sheet.highlights.map(dumpHighlight),
    ...(rows > 0 && { freeze: { rows, columns } }),
    ...dumpPrint(sheet),
  };
}

const isUntouched = ({ content, look, validation }: Cell): boolean =>
  content.value === '' && content.formula === undefined && look === PLAIN && !validation;

const charactersOf = (points: number): number =>
  Math.round(((points - widthInPoints(0)) / (widthInPoints(1) - widthInPoints(0))) * 10) / 10;

function dumpCell(sheet: Sheet, row: number, column: number, { content, look }: Cell): PlannedCell {
  const value = sheet.value(row, column);
  return {
    row,
    column,
    style: styleOf(look),
    ...(value !== '' && { value: typeof value === 'boolean' ? String(value) : value }),
    ...(content.formula !== undefined && { formula: content.formula }),
  };
}

const SIDES = 4;
const ALIGNMENT = { Left: 'left', Center: 'center', Right: 'right', Top: 'top' } as const;

const lookOf = (look: Look): string => {
  const cell: CellLook = {
    font: {
      name: look.fontName as '宋体',
      size: look.fontSize,
      ...(look.bold && { bold: true as const }),
      ...(look.fontColor !== '#000000' && { color: look.fontColor.slice(1) }),
    },
    ...(look.fill && { fill: look.fill.slice(1) }),
    border: look.borders.length === SIDES,
    horizontal: ALIGNMENT[look.horizontal as 'Left'],
    vertical: ALIGNMENT[look.vertical as 'Top'],
    wrap: look.wrap,
    ...(look.orientation === 180 && { stacked: true as const }),
    format: look.numberFormat as '@',
    locked: look.locked,
  };
  return canonical(cell);
};

/** Equal looks give equal text, in whatever order they were stated. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );

const STYLES = new Map(
  (Object.entries(cellLooks) as [StyleName, CellLook][])
    .reverse()
    .map(([name, look]) => [canonical(look), name]),
);

/** The first of the styles that look the same. */
export const sameLook = (style: StyleName): StyleName => STYLES.get(canonical(cellLooks[style]))!;

function styleOf(look: Look): StyleName {
  const style = look === PLAIN ? 'hidden' : STYLES.get(lookOf(look));
  if (!style) throw new Error(`no style of ours looks like ${lookOf(look)}`);
  return style;
}

function dumpHighlight({ areas, formula, format, stopIfTrue }: Highlight): PlannedHighlight {
  const [look] = (Object.keys(highlightLooks) as HighlightLook[]).filter((name) => {
    const { fill, font } = highlightLooks[name];
    return (
      format.fill === `#${fill}` &&
      format.bold === (font?.bold ?? false) &&
      format.color === (font ? `#${font.color}` : '')
    );
  });
  if (!look || !stopIfTrue) throw new Error(`no highlight of ours looks like ${JSON.stringify(format)}`);
  return { areas, formula, look };
}

type Placed = { readonly row: number; readonly column: number; readonly cell: Cell };

function dumpValidations(cells: readonly Placed[]): PlannedValidation[] {
  const groups = new Map<string, { validation: Validation; areas: Rectangle[] }>();
  for (const { row, column, cell } of cells) {
    if (!cell.validation) continue;
    const key = canonical(cell.validation);
    const group = groups.get(key) ?? { validation: cell.validation, areas: [] };
    group.areas.push({ top: row, left: column, bottom: row, right: column });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ validation, areas }) => ({
    areas: blocks(areas),
    ...plannedValidation(validation),
  }));
}

function plannedValidation({ rule, prompt, alert }: Validation): Omit<PlannedValidation, 'areas'> {
  const refusal = alert as { title: string; message: string } | undefined;
  return {
    validation: plannedRule(rule ?? {}),
    ...(prompt?.showPrompt && { prompt: { title: prompt.title, text: prompt.message } }),
    ...(refusal && { refusal: { title: refusal.title, text: refusal.message } }),
  };
}

interface Between {
  readonly formula1: number;
  readonly formula2: number;
}

function plannedRule({ wholeNumber, decimal, list }: Readonly<Record<string, unknown>>): Rule {
  if (list) return { kind: 'list', values: (list as { source: string }).source.split(',') };
  const { formula1, formula2 } = (wholeNumber ?? decimal ?? {}) as Partial<Between>;
  if (formula1 === undefined) return { kind: 'any' };
  return { kind: wholeNumber ? 'whole' : 'decimal', from: formula1, to: formula2! };
}

/** Points between the margins of A4. */
const PAPER = { Portrait: (210 / 25.4 - 1) * 72, Landscape: (297 / 25.4 - 1) * 72 } as const;

/** Whether all columns are printed on one page. */
function fits({ page: { zoom, orientation }, columnWidths }: Sheet): boolean {
  if (zoom?.horizontalFitToPages === 1) return true;
  const width = [...columnWidths.values()].reduce((all, points) => all + points, 0);
  return ((zoom?.scale ?? 100) / 100) * width <= PAPER[orientation as keyof typeof PAPER];
}

function dumpPrint(sheet: Sheet): Pick<PlannedSheet, 'print'> {
  const { page } = sheet;
  if (page.paper === undefined) return {};
  const { paper, centered, margin, footer } = page;
  const laid = [paper, fits(sheet), centered, margin, footer];
  if (canonical(laid) !== canonical(['A4', true, true, '0.5 Inches', '第 &P 页 共 &N 页']))
    throw new Error(`page of ${canonical(laid)}`);
  const rows = page.titleRows === undefined ? undefined : parseAddress(page.titleRows);
  return {
    print: {
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      ...(rows && { titleRows: [rows.top, rows.bottom] as const }),
      ...(page.breaks && { breaks: page.breaks }),
    },
  };
}
