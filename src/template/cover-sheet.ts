/** The first sheet: unit, year, kind of body, period, contact, settings, and how to fill the workbook in. */
import { guideHeight, SUBHEADING_HEIGHT } from './guide-height';
import type { SheetWithNames } from './sheet-with-names';
import type { TemplateTexts } from './texts';
import {
  coverFields,
  coverName,
  LAYOUTS,
  NEEDED,
  SEAL,
  TOTALS,
  type CoverField,
  type TotalsMode,
} from '../workbook/cover';
import { cornerOf } from '../ooxml/sheet/reference';
import { areaNames } from '../workbook/layout';
import type { PlannedCell, PlannedHighlight, PlannedValidation } from '../workbook/plan';
import type { Rectangle } from '../ooxml/sheet/reference';
import { FIRST_YEAR, LAST_YEAR } from '../format/years';
import { bodyKindOf, bodyKinds } from '../format/bodies';
import type { Report } from '../report/report';

const FIRST_FIELD_ROW = 2;
const VALUE_COLUMN = 1;
const LAST_COLUMN = 1;

export function coverSheet(report: Report, texts: TemplateTexts, totals: TotalsMode): SheetWithNames {
  const values = fieldValues(report, totals);
  const stepsRow = FIRST_FIELD_ROW + coverFields.length + 1;
  const across = (row: number): Rectangle => ({ top: row, bottom: row, left: 0, right: LAST_COLUMN });
  const lines = [texts.cover.howTo, ...texts.cover.steps];
  return {
    sheet: {
      name: texts.sheets.cover,
      visibility: 'visible',
      columnWidths: [18, 80],
      rowHeights: new Map([
        [0, 42],
        ...coverFields.map((_, i): [number, number] => [FIRST_FIELD_ROW + i, 24]),
        [stepsRow, SUBHEADING_HEIGHT],
        ...texts.cover.steps.map((step, i): [number, number] => [stepsRow + 1 + i, guideHeight(step)]),
      ]),
      cells: [
        { row: 0, column: 0, style: 'title', value: texts.cover.title },
        ...coverFields.flatMap((field, i) => fieldCells(field, FIRST_FIELD_ROW + i, values[field], texts)),
        ...lines.map((value, i): PlannedCell => ({
          row: stepsRow + i,
          column: 0,
          style: i === 0 ? 'subheading' : 'guide',
          value,
        })),
      ],
      merges: [across(0), ...lines.map((_, i) => across(stepsRow + i))],
      validations: coverFields.map((field, i) => fieldValidation(field, FIRST_FIELD_ROW + i, texts)),
      highlights: [neededHighlight(NEEDED.map((field) => at(FIRST_FIELD_ROW + coverFields.indexOf(field))))],
      print: { orientation: 'portrait' },
    },
    names: coverFields.map((field, i) => ({ name: coverName(field), area: at(FIRST_FIELD_ROW + i) })),
  };
}

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
  };
}

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
      style: field === 'period' ? 'liveField' : field === 'year' ? 'numberField' : 'field',
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
  if (field === 'totals') return { kind: 'list', values: Object.values(TOTALS) };
  return { kind: 'any' };
}
