/** The flags on the hidden sheet, by which the workbook's own conditional formats show marks. */
import { areaNames, textNames } from './layout';
import type { Mark } from './port';
import { TABLE_IDS } from '../format/edition';

/** The first that applies wins. */
export const MARK_LOOKS: readonly Mark['look'][] = ['wrong', 'doubtful', 'shared'];

/** What stands in the cell of a flag; the numbers are part of every workbook ever made. */
export const FLAGS: Readonly<Record<Mark['look'], number>> = { wrong: 1, doubtful: 2, shared: 3 };

/** An area whose cells can be marked, and that of its flags. */
export interface MarkedArea {
  readonly area: string;
  readonly flags: string;
}

const tables: readonly MarkedArea[] = TABLE_IDS.map((table) => ({
  area: areaNames.table(table),
  flags: areaNames.flags(table),
}));

/** The words; workbooks of before version 0.2 have no flags for them. */
export const markedTexts: readonly MarkedArea[] = textNames.map((area) => ({
  area,
  flags: area.replace(/^nb_/, 'nb_flags_'),
}));

export const markedAreas: readonly MarkedArea[] = [...tables, ...markedTexts];

/** The area with the flags of an area; that of a cell which cannot be marked has none. */
export const flagsOf = (area: string): string | undefined =>
  markedAreas.find((each) => each.area === area)?.flags;

/** A workbook of an earlier version shows marks in its tables alone; the rest is in the list. */
export const markable = (marks: readonly Mark[], has: (area: string) => boolean): readonly Mark[] =>
  marks.filter(({ place }) => {
    const text = markedTexts.find(({ area }) => area === place.area);
    return text === undefined || has(text.flags);
  });
