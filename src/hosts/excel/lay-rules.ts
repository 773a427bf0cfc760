/// <reference types="office-js" />
/** What cells take, what is said of them, and the conditional formats. */
import { addressStrings } from './addresses';
import type { PlannedHighlight, PlannedSheet, PlannedValidation, Validation } from '../../workbook/plan';
import { highlightLooks } from '../../template/styles';
import type { NonEmpty } from '../../report/non-empty';

/**
 * One request for all cells that take the same, then one for all of which the same is said. The
 * rule comes first: a prompt alone is nothing Excel holds on to.
 */
export function layValidations(sheet: Excel.Worksheet, { validations }: PlannedSheet): void {
  const rangesAt = askedOnce(sheet);
  const lay = (alike: readonly PlannedValidation[], set: (cells: Excel.DataValidation) => void) => {
    const areas = alike.flatMap((planned) => planned.areas);
    for (const address of addressStrings(areas)) set(rangesAt(address).dataValidation);
  };
  for (const alike of groupsBy(validations, ({ validation, refusal }) => [validation, refusal])) {
    lay(alike, (cells) => layRule(cells, alike[0]));
  }
  for (const alike of groupsBy(validations, ({ prompt }) => prompt)) {
    const [{ prompt }] = alike;
    if (prompt) lay(alike, (cells) => (cells.prompt = promptOf(prompt)));
  }
}

function layRule(cells: Excel.DataValidation, { validation, refusal }: PlannedValidation): void {
  cells.rule = ruleOf(validation);
  if (refusal)
    cells.errorAlert = { showAlert: true, style: 'Stop', title: refusal.title, message: refusal.text };
}

function groupsBy<T>(items: readonly T[], trait: (item: T) => unknown): readonly NonEmpty<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = JSON.stringify([trait(item)]);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

export const promptOf = ({ title, text }: { readonly title: string; readonly text: string }) => ({
  showPrompt: true,
  title,
  message: text,
});

function ruleOf(validation: Validation): Excel.DataValidationRule {
  switch (validation.kind) {
    case 'whole':
      return { wholeNumber: { formula1: validation.from, formula2: validation.to, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: validation.from, formula2: validation.to, operator: 'Between' } };
    case 'list':
      return { list: { inCellDropDown: true, source: validation.values.join(',') } };
    case 'any':
      return { custom: { formula: '=TRUE' } };
  }
}

/**
 * A rule added later comes before those that are there, so the last planned is added first. The
 * formula of a rule on several areas is relative to the first (OfficeDev/office-js #5194).
 */
export function layHighlights(sheet: Excel.Worksheet, { highlights }: PlannedSheet): void {
  const rangesAt = askedOnce(sheet);
  for (const highlight of [...highlights].reverse()) {
    for (const address of addressStrings(highlight.areas)) layHighlight(rangesAt(address), highlight);
  }
}

/** The same cells are asked for once: each asking is a part of the request. */
function askedOnce(sheet: Excel.Worksheet): (address: string) => Excel.RangeAreas {
  const asked = new Map<string, Excel.RangeAreas>();
  return (address) => {
    const ranges = asked.get(address) ?? sheet.getRanges(address);
    asked.set(address, ranges);
    return ranges;
  };
}

function layHighlight(areas: Excel.RangeAreas, { formula, look }: PlannedHighlight): void {
  const added = areas.conditionalFormats.add('Custom');
  const { fill, font } = highlightLooks[look];
  added.stopIfTrue = true;
  added.custom.rule.formula = `=${formula}`;
  added.custom.format.fill.color = `#${fill}`;
  if (font) {
    added.custom.format.font.bold = font.bold;
    added.custom.format.font.color = `#${font.color}`;
  }
}

/** For a second attempt: prompts that are there and differ are in the way of a rule (OfficeDev/office-js #2594). */
export function clearValidations(sheet: Excel.Worksheet, { validations }: PlannedSheet): void {
  const areas = validations.flatMap((planned) => planned.areas);
  for (const address of addressStrings(areas)) sheet.getRanges(address).dataValidation.clear();
}

/** For a second attempt, on a sheet that nobody but us has written on yet. */
export const clearHighlights = (sheet: Excel.Worksheet): void =>
  sheet.getRange().conditionalFormats.clearAll();
