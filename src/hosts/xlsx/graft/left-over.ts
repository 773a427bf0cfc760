/** What is left of a template whose tables were deleted: names that point to nothing, or to its hidden sheet. */
import { areaNames } from '../../../workbook/layout';
import type { WorkbookPlan } from '../../../workbook/plan';
import { refusePresent } from '../../../workbook/refuse-present';
import type { Workbook } from '../../../ooxml/workbook';

/**
 * @returns names, in small letters, that give way to the plan's
 * @throws Fault `template-present`, `name-taken`
 */
export function refuseLeftOver(workbook: Workbook, plan: WorkbookPlan): ReadonlySet<string> {
  const there = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
  const ours = plan.names.map(({ name }) => name).filter((name) => there.has(name.toLowerCase()));
  const standing = ours.flatMap((name) => workbook.locate(name) ?? []);
  const home = standing.find(({ name }) => name === areaNames.version)?.sheet;
  const hidden = workbook.worksheets.find(
    ({ name, visibility }) => name === home && visibility === 'veryHidden',
  );
  refusePresent(standing.filter(({ sheet }) => sheet !== hidden?.name));
  return new Set(ours.map((name) => name.toLowerCase()));
}
