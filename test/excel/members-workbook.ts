/** The workbook, its names and the application. */
import type { Name } from './book';
import { range } from './members-range';
import { worksheets } from './members-sheet';
import { parseAddress } from './rectangles';
import { ExcelError, type WireObject } from './wire-object';
import type { Wire } from './wire';

export const root = (wire: Wire): WireObject => ({
  type: 'Workbook',
  properties: {
    Application: () => ({
      type: 'Application',
      scalars: { CalculationMode: { get: () => wire.book.calculation } },
      methods: { SuspendScreenUpdatingUntilNextSync: () => wire.drawAfterwards() },
    }),
    Worksheets: () => worksheets(wire),
    Names: () => names(wire),
    Protection: () => ({
      type: 'WorkbookProtection',
      scalars: { Protected: { get: () => wire.book.structureProtected } },
    }),
  },
});

const names = (wire: Wire): WireObject => ({
  type: 'NamedItemCollection',
  items: () => [...wire.book.names.values()].map((name) => namedItem(wire, name)),
  item: (key) => {
    const name = wire.book.name(key);
    if (!name) throw new ExcelError('ItemNotFound');
    return namedItem(wire, name);
  },
  methods: {
    Add: (name: string, reference: string) => namedItem(wire, add(wire, name, reference)),
    GetItem: (key: string) => {
      const name = wire.book.name(key);
      if (!name) throw new ExcelError('ItemNotFound');
      return namedItem(wire, name);
    },
    GetItemOrNullObject: (key: string) => {
      const name = wire.book.name(key);
      return name ? namedItem(wire, name) : null;
    },
  },
});

function add(wire: Wire, name: string, reference: string): Name {
  const { book } = wire;
  if (book.name(name)) throw new ExcelError('ItemAlreadyExists');
  const added: Name = { name, target: targetOf(wire, reference) };
  book.names.set(name.toLowerCase(), added);
  return added;
}

function targetOf({ book }: Wire, reference: string): NonNullable<Name['target']> {
  const match = /^='(.+)'!([$A-Z0-9:]+)$/.exec(reference);
  const sheet = match && book.sheet(match[1]!.replace(/''/g, "'"));
  if (!sheet) throw new ExcelError('InvalidArgument');
  return { sheet, area: parseAddress(match[2]!) };
}

function namedItem(wire: Wire, name: Name): WireObject {
  const target = () => name.target && range(wire, name.target.sheet, name.target.area);
  return {
    type: 'NamedItem',
    scalars: {
      Name: { get: () => name.name },
      // https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-formula-member
      Formula: { set: (formula: string) => void (name.target = targetOf(wire, formula)) },
    },
    methods: {
      GetRange: () => {
        const found = target();
        if (!found) throw new ExcelError('InvalidReference');
        return found;
      },
      GetRangeOrNullObject: () => target() ?? null,
      Delete: () => void wire.book.names.delete(name.name.toLowerCase()),
    },
  };
}
