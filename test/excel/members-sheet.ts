/** Worksheets. */
import type { Sheet, Zoom } from './book';
import { charts } from './members-chart';
import { range, rangeAreas } from './members-range';
import { LAST_COLUMN, LAST_ROW, parseAddress, parseAreas } from './rectangles';
import { ExcelError, type Scalar, type WireObject } from './wire-object';
import type { Wire } from './wire';
import type { Rectangle } from '../../src/ooxml/sheet/reference';

export function worksheet(wire: Wire, sheet: Sheet): WireObject {
  const { book } = wire;
  return {
    type: 'Worksheet',
    scalars: {
      Id: { get: () => sheet.id },
      Name: { get: () => sheet.name },
      Visibility: {
        get: () => sheet.visibility,
        set: (to: string) => {
          wire.undo.breakOff();
          sheet.visibility = to;
        },
      },
      Gridlines: {
        set: (shown: boolean) => {
          book.refuseBehind();
          sheet.gridlines = shown;
        },
      },
    },
    properties: {
      Protection: () => ({
        type: 'WorksheetProtection',
        scalars: { Protected: { get: () => sheet.protected } },
      }),
      Charts: () => charts(sheet),
      FreezePanes: () => freezePanes(sheet),
      PageLayout: () => pageLayout(sheet),
      HorizontalPageBreaks: () => pageBreaks(sheet),
    },
    methods: {
      GetRange: (address?: string) =>
        range(
          wire,
          sheet,
          address ? parseAddress(address) : { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN },
        ),
      GetUsedRangeOrNullObject: () => range(wire, sheet, usedRange(sheet)),
      GetRanges: (addresses: string) => rangeAreas(sheet, parseAreas(addresses)),
      Activate: () => {
        book.refuseBehind();
        if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
        if (book.active !== sheet) wire.screen.draw();
        book.active = sheet;
      },
      Delete: () => {
        book.refuseBehind('InvalidSelection');
        wire.undo.breakOff();
        wire.deleteSheet(sheet, 'ThisLocalAddin');
      },
      Calculate: () => sheet.calculate(),
    },
  };
}

/** Cells with a value; A1 where there is none, as Excel has it for `getUsedRange`. */
function usedRange(sheet: Sheet): Rectangle {
  const used = [...sheet.cells.keys()]
    .map((key) => key.split(' ').map(Number) as [number, number])
    .filter(([row, column]) => sheet.value(row, column) !== '');
  const rows = used.map(([row]) => row);
  const columns = used.map(([, column]) => column);
  return used.length === 0
    ? { top: 0, left: 0, bottom: 0, right: 0 }
    : {
        top: Math.min(...rows),
        left: Math.min(...columns),
        bottom: Math.max(...rows),
        right: Math.max(...columns),
      };
}

const freezePanes = (sheet: Sheet): WireObject => ({
  type: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (rows: number) => {
      sheet.book.refuseBehind();
      sheet.freeze = { rows, columns: 0 };
    },
    FreezeAt: (address: string) => {
      sheet.book.refuseBehind();
      const { bottom, right } = parseAddress(address);
      sheet.freeze = { rows: bottom + 1, columns: right + 1 };
    },
  },
});

const NO_ZOOM = { scale: 100 };

function pageLayout({ page, book }: Sheet): WireObject {
  const part = (key: keyof typeof page): Scalar => ({ set: (value: never) => void (page[key] = value) });
  const footer = { type: 'HeaderFooter', scalars: { CenterFooter: part('footer') } };
  return {
    type: 'PageLayout',
    scalars: {
      PaperSize: part('paper'),
      Orientation: part('orientation'),
      Zoom: {
        get: () => page.zoom ?? NO_ZOOM,
        // "horizontalFitToPages does not set if Page Layout tab is not selected"; a scale does: OfficeDev/office-js #1860
        set: (zoom: Zoom) => {
          if (zoom.scale !== undefined || book.pageLayoutTab) page.zoom = zoom;
        },
      },
      CenterHorizontally: part('centered'),
    },
    properties: {
      HeadersFooters: () => ({ type: 'HeaderFooterGroup', properties: { DefaultForAllPages: () => footer } }),
    },
    methods: {
      SetPrintTitleRows: (rows: string) => void (page.titleRows = rows),
      SetPrintMargins: (unit: string, { left }: { left: number }) => void (page.margin = `${left} ${unit}`),
    },
  };
}

const pageBreaks = ({ page }: Sheet): WireObject => ({
  type: 'PageBreakCollection',
  methods: {
    Add: (address: string) => {
      page.breaks = [...(page.breaks ?? []), parseAddress(address).top];
      return { type: 'PageBreak' };
    },
  },
});

export const worksheets = (wire: Wire): WireObject => ({
  type: 'WorksheetCollection',
  items: () => wire.book.sheets.map((sheet) => worksheet(wire, sheet)),
  item: (key) => {
    const sheet = wire.book.sheet(key);
    if (!sheet) throw new ExcelError('ItemNotFound');
    return worksheet(wire, sheet);
  },
  methods: {
    Add: (name: string) => {
      wire.book.refuseBehind();
      return worksheet(wire, wire.book.add(name));
    },
    GetItemOrNullObject: (key: string) => {
      const sheet = wire.book.sheet(key);
      return sheet ? worksheet(wire, sheet) : null;
    },
    _RegisterDataChangedEvent: () => void wire.listening.add('changed'),
    _UnregisterDataChangedEvent: () => void wire.listening.delete('changed'),
    _RegisterDeletedEvent: () => void wire.listening.add('deleted'),
    _UnregisterDeletedEvent: () => void wire.listening.delete('deleted'),
  },
});
