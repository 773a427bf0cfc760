/** The spreadsheet, fetched after the page is on the screen. */
import { Desk } from './desk';
import type { Language } from '../language/zh-CN';
import type { Appearance } from '../workbook/hosts/embedded/spreadsheet';

export async function openDesk(
  container: HTMLElement,
  appearance: Appearance,
  words: Language,
): Promise<Desk> {
  const [{ createSpreadsheet }, { EmbeddedHost }] = await Promise.all([
    import('../workbook/hosts/embedded/spreadsheet'),
    import('../workbook/hosts/embedded/embedded-host'),
  ]);
  const host = new EmbeddedHost(await createSpreadsheet(container, appearance));
  const desk = new Desk(host, appearance.language, words);
  await desk.start();
  return desk;
}
