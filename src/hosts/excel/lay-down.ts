/// <reference types="office-js" />
/** A plan onto new sheets: first what the workbook cannot do without, then what it can. */
import type { Context, Gateway } from './gateway';
import { boundsOf, entryOf, gridOf, styledCells } from './grid';
import { layBorders } from './lay-borders';
import { clearCharts, layCharts } from './lay-charts';
import { askFitted, scaleOthers, type Fitted } from './lay-fit';
import { layLooks } from './lay-looks';
import { layMerges } from './lay-merges';
import { clearHighlights, clearValidations, layHighlights, layValidations } from './lay-rules';
import { laySizes } from './lay-sizes';
import { layPrint, layView } from './lay-view';
import { areaReference, rangeAddress } from '../../ooxml/sheet/reference';
import type { PlannedSheet, WorkbookPlan } from '../../workbook/plan';
import { cellLooks } from '../../template/styles';
import { Fault, type Message } from '../../report/result';
import { entryAt } from '../../report/present';

/** Sheets, names, formats, values, merges and looks, in one round trip. */
export function layFoundation({ workbook }: Context, plan: WorkbookPlan): void {
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const { name } of plan.sheets) workbook.worksheets.add(name);
  // Formulas and conditional formats refer to the names.
  for (const { name, sheet, area } of plan.names) workbook.names.add(name, `=${areaReference(sheet, area)}`);
  for (const sheet of plan.sheets) laySheet(workbook.worksheets.getItem(sheet.name), sheet);
}

function laySheet(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  layCells(sheet, plan);
  laySizes(sheet, plan);
  layMerges(sheet, plan.merges);
  layLooks(sheet, plan);
  if (plan.visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
}

/** Formats first: what is written into a text cell stays text. */
function layCells(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  const styled = styledCells(plan);
  const bounds = boundsOf(styled);
  if (!bounds) return;
  const range = sheet.getRange(rangeAddress(bounds));
  range.numberFormat = gridOf(bounds, styled, ({ style }) => cellLooks[style].format);
  range.formulas = gridOf(bounds, plan.cells, entryOf);
}

interface Step {
  readonly name: 'borders' | 'validations' | 'highlights' | 'view' | 'print' | 'charts';
  readonly lay: (sheet: Excel.Worksheet, plan: PlannedSheet) => void;
  /** Takes back what a first attempt may have done. */
  readonly again?: (sheet: Excel.Worksheet, plan: PlannedSheet) => void;
}

/** Each fails on some host or other, and none spoils the workbook. */
const STEPS: readonly Step[] = [
  { name: 'borders', lay: layBorders },
  { name: 'validations', lay: layValidations, again: clearValidations },
  { name: 'highlights', lay: layHighlights, again: clearHighlights },
  { name: 'view', lay: layView },
  { name: 'print', lay: layPrint },
  { name: 'charts', lay: layCharts, again: clearCharts },
];

/**
 * One round trip if all goes well, and one more where pages have to be scaled; otherwise each step by
 * itself.
 * @returns `insert-step-unfinished` {step} for every step that could not be done
 */
export async function layFinish(gateway: Gateway, plan: WorkbookPlan): Promise<readonly Message[]> {
  try {
    const fitted = await gateway.trip((context) => {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      for (const step of STEPS) layStep(context, plan, step.lay);
      activateFirst(context, plan);
      return askFitted(context, plan);
    });
    return await fitOthers(gateway, fitted);
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    return stepByStep(gateway, plan);
  }
}

async function stepByStep(gateway: Gateway, plan: WorkbookPlan): Promise<readonly Message[]> {
  const messages: Message[] = [];
  for (const { name, lay, again } of STEPS) {
    const finished = await attempt(() =>
      gateway.trip((context) => {
        if (again) layStep(context, plan, again);
        layStep(context, plan, lay);
      }),
    );
    if (!finished) messages.push(unfinished(name));
  }
  await attempt(() => gateway.trip((context) => activateFirst(context, plan)));
  if (!messages.some(({ values }) => values.step === 'print'))
    messages.push(...(await fitAll(gateway, plan)));
  return messages;
}

const unfinished = (step: Step['name'] | 'fit'): Message => ({
  code: 'insert-step-unfinished',
  values: { step },
});

async function fitOthers(gateway: Gateway, fitted: Fitted): Promise<readonly Message[]> {
  return (await attempt(() => scaleOthers(gateway, fitted))) ? [] : [unfinished('fit')];
}

async function fitAll(gateway: Gateway, plan: WorkbookPlan): Promise<readonly Message[]> {
  const all = async () => scaleOthers(gateway, await gateway.trip((context) => askFitted(context, plan)));
  return (await attempt(all)) ? [] : [unfinished('fit')];
}

function layStep({ workbook }: Context, plan: WorkbookPlan, lay: Step['lay']): void {
  for (const sheet of plan.sheets) lay(workbook.worksheets.getItem(sheet.name), sheet);
}

const activateFirst = ({ workbook }: Context, { sheets }: WorkbookPlan): void =>
  workbook.worksheets.getItem(entryAt(sheets, 0).name).activate();

async function attempt(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    return false;
  }
}
