/** The first sheet: unit, year, kind of body, period, contact, settings, and how to fill the workbook in. */
import { guideHeight, SUBHEADING_HEIGHT } from './guide-height';
import type { SheetWithNames } from './sheet-with-names';
import type { TemplateTexts } from './texts';
import {
  coverFields,
  coverName,
  LAYOUTS,
  NEEDED,
  PENDING,
  SEAL,
  settingFields,
  TOTALS,
  type CoverField,
  type TotalsMode,
} from '../workbook/cover';
import { settingValues } from '../workbook/settings-cells';
import { cornerOf } from '../ooxml/sheet/reference';
import { areaNames } from '../workbook/layout';
import type { PlannedCell, PlannedHighlight, PlannedValidation } from '../workbook/plan';
import type { Rectangle } from '../ooxml/sheet/reference';
import { FIRST_YEAR, LAST_YEAR } from '../format/years';
import { bodyKindOf, bodyKinds } from '../format/bodies';
import type { Report } from '../report/report';
import { MOST_DECIMALS, MOST_LENGTH } from '../report/settings';

const FIRST_FIELD_ROW = 2;
const VALUE_COLUMN = 1;
const LAST_COLUMN = 1;
/** The title line and the guidance over the settings. */
const SETTINGS_HEAD = 2;
const COLUMN_WIDTHS = [18, 80];
/** All of the sheet fits on one page of A4. */
const FIELD_HEIGHT = 19;

export function coverSheet(report: Report, texts: TemplateTexts, totals: TotalsMode): SheetWithNames {
  const settings = FIRST_FIELD_ROW + coverFields.length;
  const steps = settings + SETTINGS_HEAD + settingFields.length + 1;
  const fields = [
    ...placed(coverFields, FIRST_FIELD_ROW),
    ...placed(settingFields, settings + SETTINGS_HEAD),
  ];
  const lines = [
    ...linesAt(settings, [texts.cover.settings.title, texts.cover.settings.guide]),
    ...linesAt(steps, [texts.cover.howTo, ...texts.cover.steps]),
  ];
  const rows = fieldRows(fields, report, texts, totals);
  const needed = fields.filter(({ field }) => NEEDED.includes(field));
  return {
    sheet: {
      ...rows.sheet,
      name: texts.sheets.cover,
      rowHeights: new Map([[0, 42], ...rows.sheet.rowHeights, ...lines.flatMap(({ heights }) => heights)]),
      cells: [
        { row: 0, column: 0, style: 'title', value: texts.cover.title },
        ...rows.sheet.cells,
        ...lines.map(({ cell }) => cell),
      ],
      merges: [across(0), ...lines.map(({ cell }) => across(cell.row))],
      highlights: [neededHighlight(needed.map(({ row }) => at(row)))],
    },
    names: rows.names,
  };
}

export interface PlacedField {
  readonly field: CoverField;
  readonly row: number;
}

export const placed = (fields: readonly CoverField[], top: number): PlacedField[] =>
  fields.map((field, i) => ({ field, row: top + i }));

/** A sheet of fields, each with its name, its label and what it takes. */
export function fieldRows(
  fields: readonly PlacedField[],
  report: Report,
  texts: TemplateTexts,
  totals: TotalsMode,
): SheetWithNames {
  const values = fieldValues(report, totals);
  return {
    sheet: {
      name: '',
      visibility: 'visible',
      columnWidths: COLUMN_WIDTHS,
      rowHeights: new Map(fields.map(({ row }) => [row, FIELD_HEIGHT])),
      cells: fields.flatMap(({ field, row }) => fieldCells(field, row, values[field], texts)),
      merges: [],
      validations: fields.map(({ field, row }) => fieldValidation(field, row, texts)),
      highlights: [],
      print: { orientation: 'portrait' },
    },
    names: fields.map(({ field, row }) => ({ name: coverName(field), area: at(row) })),
  };
}

interface Line {
  readonly cell: PlannedCell;
  readonly heights: readonly (readonly [row: number, height: number])[];
}

/** A subheading, and guidance under it. */
export const linesAt = (top: number, [title = '', ...guides]: readonly string[]): readonly Line[] => [
  {
    cell: { row: top, column: 0, style: 'subheading', value: title },
    heights: [[top, SUBHEADING_HEIGHT]],
  },
  ...guides.map((value, i): Line => ({
    cell: { row: top + 1 + i, column: 0, style: 'guide', value },
    heights: [[top + 1 + i, guideHeight(value)]],
  })),
];

export const across = (row: number): Rectangle => ({ top: row, bottom: row, left: 0, right: LAST_COLUMN });

export const neededHighlight = (areas: readonly Rectangle[]): PlannedHighlight => ({
  areas,
  look: 'empty',
  formula: `ISBLANK(${cornerOf(areas)})`,
});

const at = (row: number): Rectangle => ({ top: row, bottom: row, left: VALUE_COLUMN, right: VALUE_COLUMN });

function fieldValues(report: Report, totals: TotalsMode): Partial<Record<CoverField, string | number>> {
  const { kind = bodyKindOf(report.agency), seal, requestsLayout, ...texts } = report.profile ?? {};
  return {
    ...texts,
    seal: SEAL[seal === true ? 'yes' : 'no'],
    requestsLayout: LAYOUTS[requestsLayout ?? 'flowing'],
    agency: report.agency,
    year: report.year,
    kind: bodyKinds.find((each) => each.key === kind)?.name ?? '',
    period: `自${report.year}年1月1日至${report.year}年12月31日`,
    totals: TOTALS[totals],
    ...settingValues(report.settings),
  };
}

const NUMBERS: readonly CoverField[] = ['year', 'overviewLength', 'feeDecimals'];

function fieldCells(
  field: CoverField,
  row: number,
  value: string | number | undefined,
  texts: TemplateTexts,
): PlannedCell[] {
  const year = areaNames.year;
  return [
    { row, column: 0, style: 'fieldLabel', value: texts.cover.fields[field].label },
    {
      row,
      column: VALUE_COLUMN,
      style: field === 'period' ? 'liveField' : NUMBERS.includes(field) ? 'numberField' : 'field',
      ...(value !== undefined && value !== '' && { value }),
      ...(field === 'period' && { formula: `"自"&${year}&"年1月1日至"&${year}&"年12月31日"` }),
    },
  ];
}

function fieldValidation(field: CoverField, row: number, texts: TemplateTexts): PlannedValidation {
  const { label, prompt } = texts.cover.fields[field];
  return { areas: [at(row)], validation: fieldTakes(field), prompt: { title: label, text: prompt } };
}

function fieldTakes(field: CoverField): PlannedValidation['validation'] {
  if (field === 'year') return { kind: 'whole', from: FIRST_YEAR, to: LAST_YEAR };
  if (field === 'kind') return { kind: 'list', values: bodyKinds.map((each) => each.name) };
  if (field === 'seal') return { kind: 'list', values: Object.values(SEAL) };
  if (field === 'requestsLayout') return { kind: 'list', values: Object.values(LAYOUTS) };
  if (field === 'overviewLength') return { kind: 'whole', from: 1, to: MOST_LENGTH };
  if (field === 'feeDecimals') return { kind: 'whole', from: 0, to: MOST_DECIMALS };
  if (field === 'pendingCarriedOver') return { kind: 'list', values: Object.values(PENDING) };
  if (field === 'totals') return { kind: 'list', values: Object.values(TOTALS) };
  return { kind: 'any' };
}
