/// <reference types="office-js" />
/** What has to be known before anything is laid down. */
import { sheetOf } from './addresses';
import type { Gateway } from './gateway';
import type { WorkbookPlan } from '../../workbook/plan';
import { areaNames } from '../../workbook/layout';
import { refusePresent, type StandingName } from '../../workbook/refuse-present';
import { Fault } from '../../report/result';

export interface Survey {
  readonly sheets: readonly string[];
  /** Names of ours that are left of a template whose tables were deleted, and its hidden sheet. */
  readonly leftNames: readonly string[];
  readonly leftSheet: string | undefined;
}

/**
 * @throws Fault `excel-old-format` in an .xls; `template-present` where our template is, wholly or in part; `excel-structure-protected`
 * where no sheet may be added; `name-taken` where one of our names is used for something else.
 */
export async function surveyFor(gateway: Gateway, plan: WorkbookPlan): Promise<Survey> {
  if (isOldFormat()) throw new Fault('excel-old-format');
  const { worksheets, protection, names } = await gateway.trip(({ workbook }) => ({
    worksheets: workbook.worksheets.load('items/name,items/visibility'),
    protection: workbook.protection.load('protected'),
    names: workbook.names.load('items/name'),
  }));
  const known = oursAmong(names.items, plan);
  const standing = known.length > 0 ? await standingNames(gateway, known) : [];
  const leftSheet = hiddenSheetOf(standing, worksheets.items);
  refusePresent(standing.filter(({ sheet }) => sheet !== leftSheet));
  if (protection.protected) throw new Fault('excel-structure-protected');
  return {
    sheets: worksheets.items.map(({ name }) => name),
    leftNames: known,
    leftSheet,
  };
}

function oursAmong(items: readonly Excel.NamedItem[], plan: WorkbookPlan): string[] {
  // Excel takes names without regard to case.
  const there = new Set(items.map(({ name }) => name.toLowerCase()));
  return plan.names.map(({ name }) => name).filter((name) => there.has(name.toLowerCase()));
}

async function standingNames(gateway: Gateway, known: readonly string[]): Promise<StandingName[]> {
  const ranges = await gateway.trip(({ workbook }) =>
    known.map((name) => ({
      name,
      range: workbook.names.getItem(name).getRangeOrNullObject().load('address'),
    })),
  );
  return ranges.flatMap(({ name, range }) =>
    range.isNullObject ? [] : [{ name, sheet: sheetOf(range.address) }],
  );
}

/** As a rule the button is grey there: add-ins are not supported in it (OfficeDev/office-js #935). */
const isOldFormat = (): boolean => /\.xls$/i.test(Office.context.document.url);

/** Only our own hidden sheet is very hidden and has our version on it. */
function hiddenSheetOf(
  standing: readonly StandingName[],
  sheets: readonly Excel.Worksheet[],
): string | undefined {
  const sheet = standing.find(({ name }) => name === areaNames.version)?.sheet;
  return sheets.find(({ name, visibility }) => name === sheet && visibility === 'VeryHidden')?.name;
}
