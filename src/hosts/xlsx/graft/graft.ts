/**
 * A plan into a workbook that is there: our sheets, styles, names, relationships and content types
 * are added, and every other part – pivots, charts, comments, macros – stays as it is, to the byte.
 */
import { graftSheet, stringsIn } from './sheet';
import { graftStyles, type GraftedStyles } from './styles';
import { refuseLeftOver } from './left-over';
import { writeWorkbook } from '../hucre/write-workbook';
import { withFreeNames } from '../../../workbook/free-names';
import { spelledOut, type WorkbookPlan } from '../../../workbook/plan';
import { Workbook } from '../../../ooxml/workbook';
import type { Message } from '../../../report/result';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/**
 * @throws Fault `template-present`, `name-taken` before anything is changed
 */
export async function graftPlan(workbook: Workbook, wanted: WorkbookPlan): Promise<readonly Message[]> {
  const left = refuseLeftOver(workbook, wanted);
  const { plan, messages } = withFreeNames(wanted, workbook.sheetNames);
  const { sheets, names } = spelledOut(plan);
  const ours = new Workbook(await writeWorkbook({ sheets, names }));
  const styles = addStyles(workbook, ours);
  const strings = stringsIn(ours.textOf('sharedStrings') ?? '<sst/>');
  workbook.addSheets(
    ours.worksheets.map(({ name, visibility, path }) => ({
      name,
      visibility,
      text: asTheirs(workbook, graftSheet(ours.text(path), strings, styles)),
    })),
    names,
    left,
  );
  workbook.calculateOnLoad();
  return messages;
}

function addStyles(workbook: Workbook, ours: Workbook): Omit<GraftedStyles, 'text'> {
  const text = ours.textOf('styles') ?? '';
  const path = workbook.partOf('styles');
  if (path === undefined) {
    workbook.addPart('styles.xml', 'styles', `${TYPES}.styles+xml`, asTheirs(workbook, text));
    return { cells: 0, conditions: 0 };
  }
  const grafted = graftStyles(workbook.text(path), text);
  workbook.setText(path, grafted.text);
  return grafted;
}

/** A strict workbook has its own namespace (ECMA-376 part 1, annex A). */
const asTheirs = (workbook: Workbook, text: string): string =>
  workbook.isStrict ? text.split(TRANSITIONAL).join(STRICT) : text;
