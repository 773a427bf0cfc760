/** Gives planned sheets names that are still free. Formulas refer to names, so only the names move. */
import type { WorkbookPlan } from './plan';
import type { Message } from '../report/result';

/** Excel takes no more, and does not tell capitals apart. */
const LONGEST = 31;

export interface Placed {
  readonly plan: WorkbookPlan;
  /** `sheet-renamed` {wanted, given} for each. */
  readonly messages: readonly Message[];
}

export function withFreeNames(plan: WorkbookPlan, taken: readonly string[]): Placed {
  const used = new Set(taken.map(key));
  const given = new Map<string, string>();
  for (const { name } of plan.sheets) {
    const free = freeName(name, used);
    used.add(key(free));
    given.set(name, free);
  }
  return {
    plan: {
      sheets: plan.sheets.map((sheet) => ({ ...sheet, name: given.get(sheet.name) ?? sheet.name })),
      names: plan.names.map((name) => ({ ...name, sheet: given.get(name.sheet) ?? name.sheet })),
    },
    messages: plan.sheets
      .filter(({ name, visibility }) => visibility === 'visible' && given.get(name) !== name)
      .map(({ name }) => ({
        code: 'sheet-renamed',
        values: { wanted: name, given: given.get(name) ?? name },
      })),
  };
}

const key = (name: string): string => name.toLowerCase();

function freeName(wanted: string, used: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; used.has(key(name)); n++) {
    const ending = ` (${n})`;
    name = wanted.slice(0, LONGEST - ending.length) + ending;
  }
  return name;
}
