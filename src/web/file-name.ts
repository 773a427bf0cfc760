/** The name under which a work is saved. */
import type { Session } from '../pane/session';

export function fileNameOf(name: string, session: Session): string {
  if (name !== '') return `${name.replace(/\.[^.]*$/, '')}.xlsx`;
  const { agency, year } = session.store.get().preparation;
  const safe = agency.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '').trim();
  return `${safe}${year}年政府信息公开工作年度报告.xlsx`;
}
