/** The name under which a work is saved. */
import { fileNameOf as titled } from '../app/file-name';
import { reportTitle } from '../document/body-name';
import type { Preparation } from '../pane/state';

/** @param macros whether the file still has those it was opened with; Excel opens it by no other ending then. */
export function fileNameOf(
  name: string,
  { agency, year }: Pick<Preparation, 'agency' | 'year'>,
  macros: boolean,
): string {
  if (name !== '') return `${name.replace(/\.[^.]*$/, '')}.${macros ? 'xlsm' : 'xlsx'}`;
  return `${titled(reportTitle(agency, year))}.xlsx`;
}
