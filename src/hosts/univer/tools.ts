/**
 * Tools of Univer that are not shown: what filling in a report does not need, and what a saved file
 * would not hold. The rest fits in one row; Univer 0.25 measures a row that does not while it is
 * not yet drawn, and then cuts tools off.
 */
const HIDDEN: readonly string[] = [
  'sheet.command.set-once-format-painter',
  'sheet.command.clear-selection-all',
  'sheet.command.set-range-font-family',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-range-stroke',
  'sheet.command.set-text-rotation',
  'sheet.operation.open.numfmt.panel',
  'sheet.command.numfmt.set.percent',
  'sheet.command.numfmt.set.currency',
  'sheet.command.numfmt.add.decimal.command',
  'sheet.command.numfmt.subtract.decimal.command',
  'sheet.command.add-range-protection-from-toolbar',
  'base-ui.operation.toggle-shortcut-panel',
  'sheet.menu.data-validation',
  'sheet.operation.open.conditional.formatting.panel',
  'sheet.toolbar.text-to-number',
  ...['common', 'financial', 'logical', 'text', 'date', 'lookup', 'math', 'statistical'].map(functions),
  ...['engineering', 'information', 'database', 'cube', 'compatibility', 'web'].map(functions),
  // Several looks within one cell.
  ...['bold', 'italic', 'underline', 'strikethrough', 'subscript', 'superscript'].map(inline),
  ...['fontsize', 'font-family', 'text-color', 'text-background-color'].map(inline),
  'doc.command.set-paragraph-named-style',
  'doc.command.align-action',
  'doc.command.order-list',
  'doc.command.bullet-list',
  'doc.command.check-list',
  'doc.command.horizontal-line',
  'doc.menu.table',
];

function functions(kind: string): string {
  return `formula-ui.operation.insert-function.${kind}`;
}

function inline(look: string): string {
  return `doc.command.set-inline-format-${look}`;
}

export const tools: Readonly<Record<string, { hidden: true }>> = Object.fromEntries(
  HIDDEN.map((id) => [id, { hidden: true }] as const),
);
