/** How cells look, what they take, and conditional formats. */
import type { Highlight, Look, Sheet, Validation } from './book';
import { refuseProtected } from './members-range';
import { LAST_COLUMN, LAST_ROW, placesIn, without } from './rectangles';
import { ExcelError, type Scalar, type WireObject } from './wire-object';
import type { Rectangle } from '../../src/ooxml/sheet/reference';

export function rangeFormat(sheet: Sheet, areas: readonly Rectangle[]): WireObject {
  const trait = <K extends keyof Look>(key: K): Scalar => ({
    set: (value: Look[K]) =>
      forEach(sheet, areas, (row, column) => sheet.restyle(row, column, { [key]: value })),
  });
  return {
    type: 'RangeFormat',
    scalars: {
      HorizontalAlignment: trait('horizontal'),
      VerticalAlignment: trait('vertical'),
      WrapText: trait('wrap'),
      TextOrientation: trait('orientation'),
      ColumnWidth: {
        set: (width: number) =>
          lines(areas, 'left', 'right', (column) => sheet.columnWidths.set(column, width)),
      },
      RowHeight: {
        set: (height: number) => lines(areas, 'top', 'bottom', (row) => sheet.rowHeights.set(row, height)),
      },
    },
    properties: {
      Font: () => ({
        type: 'RangeFont',
        scalars: {
          Name: trait('fontName'),
          Size: trait('fontSize'),
          Bold: trait('bold'),
          Color: trait('fontColor'),
        },
      }),
      Fill: () => ({
        type: 'RangeFill',
        scalars: { Color: trait('fill') },
        methods: {
          Clear: () => forEach(sheet, areas, (row, column) => sheet.restyle(row, column, { fill: '' })),
        },
      }),
      Borders: () => ({ type: 'RangeBorderCollection', item: (edge) => border(sheet, areas, edge) }),
      Protection: () => ({ type: 'FormatProtection', scalars: { Locked: trait('locked') } }),
    },
  };
}

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Which sides of a cell of an area an edge draws. */
const DRAWN: Readonly<Record<string, (area: Rectangle, row: number, column: number) => readonly Side[]>> = {
  EdgeTop: ({ top }, row) => (row === top ? ['top'] : []),
  EdgeBottom: ({ bottom }, row) => (row === bottom ? ['bottom'] : []),
  EdgeLeft: ({ left }, _, column) => (column === left ? ['left'] : []),
  EdgeRight: ({ right }, _, column) => (column === right ? ['right'] : []),
  InsideHorizontal: ({ top, bottom }, row) => [
    ...(row > top ? (['top'] as const) : []),
    ...(row < bottom ? (['bottom'] as const) : []),
  ],
  InsideVertical: ({ left, right }, _, column) => [
    ...(column > left ? (['left'] as const) : []),
    ...(column < right ? (['right'] as const) : []),
  ],
};

/**
 * Whether a single row has an inner horizontal border is not documented for add-ins; for macros it
 * has none ("Unable to set the LineStyle property of the Border class"), so it is refused here.
 */
function refuseInside(edge: string, { top, bottom, left, right }: Rectangle): void {
  if ((edge === 'InsideHorizontal' && top === bottom) || (edge === 'InsideVertical' && left === right))
    throw new ExcelError('InvalidArgument');
}

const border = (sheet: Sheet, areas: readonly Rectangle[], edge: string): WireObject => ({
  type: 'RangeBorder',
  scalars: {
    Style: {
      set: () => {
        refuseProtected(sheet);
        for (const area of areas) {
          refuseInside(edge, area);
          for (const [row, column] of placesIn(area)) {
            const { borders } = sheet.cell(row, column).look;
            const sides = new Set([...borders, ...DRAWN[edge]!(area, row, column)]);
            if (sides.size > borders.length) sheet.restyle(row, column, { borders: [...sides].sort() });
          }
        }
      },
    },
  },
});

function forEach(
  sheet: Sheet,
  areas: readonly Rectangle[],
  act: (row: number, column: number) => void,
): void {
  refuseProtected(sheet);
  for (const area of areas) for (const [row, column] of placesIn(area)) act(row, column);
}

function lines(
  areas: readonly Rectangle[],
  from: 'top' | 'left',
  to: 'bottom' | 'right',
  set: (line: number) => void,
): void {
  for (const area of areas) for (let line = area[from]; line <= area[to]; line++) set(line);
}

/** What Excel holds in a validation: a list of 255 characters, a title of 32, a message of 255. */
const LONGEST = { list: 255, title: 32, message: 255 };

interface Words {
  readonly title: string;
  readonly message: string;
}

function refuseLong({ title, message }: Words): void {
  if (title.length > LONGEST.title || message.length > LONGEST.message)
    throw new ExcelError('InvalidArgument');
}

export function dataValidation(sheet: Sheet, areas: readonly Rectangle[]): WireObject {
  const part = (change: (before: Validation) => Validation) =>
    forEach(sheet, areas, (row, column) => {
      const { validation: before, ...cell } = sheet.cell(row, column);
      const after = change(before ?? {});
      // Without a rule and words it is none.
      const isNone = !after.rule && !after.alert && !after.prompt?.title && !after.prompt?.message;
      sheet.put(row, column, isNone ? cell : { ...cell, validation: after });
    });
  return {
    type: 'DataValidation',
    methods: {
      Clear: () => {
        sheet.book.refuseShared();
        forEach(sheet, areas, (row, column) => {
          const { content, look } = sheet.cell(row, column);
          sheet.put(row, column, { content, look });
        });
      },
    },
    scalars: {
      Type: { get: () => typeOf(sheet, areas) },
      Rule: {
        set: (rule: { list?: { source: string } }) => {
          sheet.book.refuseShared();
          // Prompts that differ are in the way of a rule: OfficeDev/office-js #2594, where `clear` is the way out.
          if (promptOf(sheet, areas) === null) throw new ExcelError('InvalidArgument');
          if ((rule.list?.source.length ?? 0) > LONGEST.list) throw new ExcelError('InvalidArgument');
          part((before) => ({ ...before, rule }));
        },
      },
      Prompt: {
        // Of several cells only where they agree.
        get: () => promptOf(sheet, areas),
        set: (prompt: NonNullable<Validation['prompt']>) => {
          sheet.book.refuseShared();
          refuseLong(prompt);
          part((before) => ({ ...before, prompt }));
        },
      },
      ErrorAlert: {
        set: (alert: Words) => {
          sheet.book.refuseShared();
          refuseLong(alert);
          part((before) => ({ ...before, alert }));
        },
      },
    },
  };
}

const NO_PROMPT = { showPrompt: true, title: '', message: '' };

function promptOf(sheet: Sheet, areas: readonly Rectangle[]): Validation['prompt'] | null {
  const prompts = areas.flatMap((area) =>
    [...placesIn(area)].map(([row, column]) => sheet.cell(row, column).validation?.prompt ?? NO_PROMPT),
  );
  const [first] = prompts;
  return prompts.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first! : null;
}

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  custom: 'Custom',
};

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype */
function typeOf(sheet: Sheet, areas: readonly Rectangle[]): string {
  const rules = areas.flatMap((area) =>
    [...placesIn(area)].map(([row, column]) => JSON.stringify(sheet.cell(row, column).validation?.rule)),
  );
  const [first] = rules;
  if (rules.every((rule) => rule === first))
    return first === undefined ? 'None' : TYPES[Object.keys(JSON.parse(first) as object)[0]!]!;
  return rules.some((rule) => rule === undefined) ? 'MixedCriteria' : 'Inconsistent';
}

export const conditionalFormats = (sheet: Sheet, areas: readonly Rectangle[]): WireObject => ({
  type: 'ConditionalFormatCollection',
  methods: {
    Add: (type: string) => {
      refuseProtected(sheet);
      sheet.book.refuseShared();
      if (type !== 'Custom') throw new ExcelError('NotImplemented');
      const [first] = areas;
      const added: Highlight = {
        areas,
        base: { row: first!.top, column: first!.left },
        formula: 'FALSE',
        stopIfTrue: false,
        format: { fill: '', bold: false, color: '' },
      };
      sheet.highlights.unshift(added);
      return conditionalFormat(added);
    },
    ClearAll: () => {
      const [all] = areas;
      if (all?.bottom === LAST_ROW && all.right === LAST_COLUMN) return void (sheet.highlights = []);
      for (const highlight of sheet.highlights)
        forEach(sheet, areas, (row, column) => (highlight.areas = without(highlight.areas, row, column)));
    },
  },
});

function conditionalFormat(added: Highlight): WireObject {
  const look = <K extends keyof Highlight['format']>(key: K): Scalar => ({
    set: (value: Highlight['format'][K]) => void (added.format[key] = value),
  });
  const formats = {
    Font: () => ({ type: 'ConditionalRangeFont', scalars: { Bold: look('bold'), Color: look('color') } }),
    Fill: () => ({ type: 'ConditionalRangeFill', scalars: { Color: look('fill') } }),
  };
  const custom = {
    Rule: () => ({
      type: 'ConditionalFormatRule',
      scalars: { Formula: { set: (formula: string) => void (added.formula = formula.slice(1)) } },
    }),
    Format: () => ({ type: 'ConditionalRangeFormat', properties: formats }),
  };
  return {
    type: 'ConditionalFormat',
    scalars: { StopIfTrue: { set: (stop: boolean) => void (added.stopIfTrue = stop) } },
    properties: { Custom: () => ({ type: 'CustomConditionalFormat', properties: custom }) },
  };
}
