/** What a workbook already has of a template, and must not be given twice. */
import { areaNames } from './layout';
import { TABLE_IDS } from '../format/edition';
import { Fault } from '../report/result';

/** A name of ours that points to something. */
export interface StandingName {
  readonly name: string;
  readonly sheet: string;
}

/**
 * @throws Fault `template-present` {sheet} where our template is, wholly or in part; `name-taken`
 * {name, sheet} where one of our names is used for something else.
 */
export function refusePresent(standing: readonly StandingName[]): void {
  const tables = TABLE_IDS.map(areaNames.table);
  const ours = standing.find(({ name }) => tables.includes(name));
  if (ours) throw new Fault('template-present', { sheet: ours.sheet });
  const [first] = standing;
  if (first) throw new Fault('name-taken', { name: first.name, sheet: first.sheet });
}
