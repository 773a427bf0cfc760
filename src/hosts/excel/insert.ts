/// <reference types="office-js" />
/** The template into a clerk's workbook: whole, or not at all. */
import { withFreeNames } from '../../workbook/free-names';
import type { Context, Gateway } from './gateway';
import { layFinish, layFoundation } from './lay-down';
import { surveyFor, type Survey } from './survey';
import type { WorkbookPlan } from '../../workbook/plan';
import type { Progress } from '../../workbook/port';
import { Fault, type Message } from '../../report/result';

/** Round trips of an insertion in which nothing goes wrong. */
const TRIPS = 3;

/**
 * @throws Fault of the survey, before anything is written; `insert-undone` {reason} where it failed and
 * what had been laid down was taken away again, `insert-left` {reason, sheets} where that failed too.
 */
export async function insertPlan(
  gateway: Gateway,
  wanted: WorkbookPlan,
  progress: Progress = () => undefined,
): Promise<readonly Message[]> {
  progress({ done: 0, of: TRIPS });
  const survey = await surveyFor(gateway, wanted);
  progress({ done: 1, of: TRIPS });
  const taken = survey.sheets.filter((name) => name !== survey.leftSheet);
  const { plan, messages } = withFreeNames(wanted, taken);
  await layOrUndo(gateway, plan, survey);
  progress({ done: 2, of: TRIPS });
  const unfinished = await layFinish(gateway, plan);
  progress({ done: TRIPS, of: TRIPS });
  return [...messages, ...unfinished];
}

async function layOrUndo(
  gateway: Gateway,
  plan: WorkbookPlan,
  { leftNames, leftSheet }: Survey,
): Promise<void> {
  try {
    await gateway.trip((context) => {
      for (const name of leftNames) context.workbook.names.getItem(name).delete();
      if (leftSheet !== undefined) deleteHidden(context, leftSheet);
      layFoundation(context, plan);
    });
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    await undo(gateway, plan, cause);
  }
}

/** Excel refuses the whole request while a cell is being edited, so there is nothing to take away. */
const REFUSED_WHOLE = new Set(['excel-cell-edit-mode', 'excel-api-missing']);

async function undo(gateway: Gateway, plan: WorkbookPlan, cause: Fault): Promise<never> {
  if (REFUSED_WHOLE.has(cause.code)) throw cause;
  const reason = cause.code;
  try {
    await removeSheets(gateway, plan);
  } catch (failure) {
    if (!(failure instanceof Fault)) throw failure;
    const sheets = await sheetsLeft(gateway, plan);
    if (sheets.length > 0) throw new Fault('insert-left', { reason, sheets: sheets.join('、') }, { cause });
  }
  throw new Fault('insert-undone', { reason }, { cause });
}

/** Their names were free a moment ago, so sheets of these names are ours. */
async function removeSheets(gateway: Gateway, plan: WorkbookPlan): Promise<void> {
  const { sheets, names } = await gateway.trip(({ workbook }) => ({
    sheets: plan.sheets.map(({ name }) =>
      workbook.worksheets.getItemOrNullObject(name).load('name,visibility'),
    ),
    names: plan.names.map(({ name }) => workbook.names.getItemOrNullObject(name).load('name')),
  }));
  const there = (item: { readonly isNullObject: boolean }) => !item.isNullObject;
  await gateway.trip((context) => {
    for (const { name } of names.filter(there)) context.workbook.names.getItem(name).delete();
    for (const { name, visibility } of sheets.filter(there)) {
      if (visibility === 'VeryHidden') deleteHidden(context, name);
      else context.workbook.worksheets.getItem(name).delete();
    }
  });
}

/** A very hidden sheet cannot be deleted, by design (OfficeDev/office-js #365); a hidden one can. */
function deleteHidden({ workbook }: Context, name: string): void {
  const sheet = workbook.worksheets.getItem(name);
  sheet.visibility = 'Hidden';
  sheet.delete();
}

/** What the clerk sees of it and can delete; where Excel does not say, what may be there. */
async function sheetsLeft(gateway: Gateway, { sheets }: WorkbookPlan): Promise<readonly string[]> {
  const ours = new Set(sheets.map(({ name }) => name));
  try {
    const { items } = await gateway.trip(({ workbook }) =>
      workbook.worksheets.load('items/name,items/visibility'),
    );
    const seen = items.filter(({ visibility }) => visibility !== 'VeryHidden').map(({ name }) => name);
    return seen.filter((name) => ours.has(name));
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    return sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
  }
}
