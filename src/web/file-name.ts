/** The name under which a work is saved. */
import type { DeskState } from './desk';

export function fileNameOf({ name, session }: DeskState): string {
  if (name !== '') return `${name.replace(/\.[^.]*$/, '')}.xlsx`;
  const { agency, year } = session.store.get().preparation;
  const safe = agency.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '').trim();
  return `${safe}${year}年政府信息公开工作年度报告.xlsx`;
}
