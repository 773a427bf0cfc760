import type { RawCell } from '../ooxml/sheet/raw-cell';

/** Spaces, numbering and the shapes of brackets and quotes do not make another label. */
export const plainLabel = (text: string): string =>
  text
    .replace(/[\s\u3000“”"'‘’]/g, '')
    .replace(/[（(]/g, '(')
    .replace(/[）)]/g, ')')
    .replace(/^\d+[.．、]/, '');

export const textOf = (cell: RawCell | undefined): string =>
  typeof cell?.value === 'string' ? plainLabel(cell.value) : '';
