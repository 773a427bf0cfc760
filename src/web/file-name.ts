/** The name under which a work is saved. */
import type { Preparation } from '../pane/state';

/** @param macros whether the file still has those it was opened with; Excel opens it by no other ending then. */
export function fileNameOf(
  name: string,
  { agency, year }: Pick<Preparation, 'agency' | 'year'>,
  macros: boolean,
): string {
  if (name !== '') return `${name.replace(/\.[^.]*$/, '')}.${macros ? 'xlsm' : 'xlsx'}`;
  const safe = agency.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '').trim();
  return `${safe}${year}年政府信息公开工作年度报告.xlsx`;
}
