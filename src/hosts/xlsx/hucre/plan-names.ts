import type { Rectangle } from '../../../ooxml/sheet/reference';
import type { WorkbookPlan } from '../../../workbook/plan';
import { columnName } from '../../../ooxml/sheet/reference';

interface Name {
  readonly name: string;
  readonly range: string;
  readonly scope?: string;
}

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

const fixed = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

const rangeOf = (sheet: string, { top, left, bottom, right }: Rectangle): string =>
  `${quoted(sheet)}!${fixed(top, left)}:${fixed(bottom, right)}`;

/** The rows repeated on every page are a name of the sheet's own (ECMA-376 part 1, 18.2.5). */
export const titleRows = ({ sheets }: WorkbookPlan): readonly Name[] =>
  sheets.flatMap(({ name, print }) => {
    if (!print?.titleRows) return [];
    const [first, last] = print.titleRows;
    return [{ name: '_xlnm.Print_Titles', range: `${quoted(name)}!$${first + 1}:$${last + 1}`, scope: name }];
  });

export const namesOf = (plan: WorkbookPlan): Name[] => [
  ...plan.names.map(({ name, sheet, area }) => ({ name, range: rangeOf(sheet, area) })),
  ...titleRows(plan),
];
