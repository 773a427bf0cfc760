/** The spreadsheet, fetched after the page is on the screen. */
import { Desk } from './desk';
import type { Language } from '../language/zh-CN';
import type { Appearance } from '../hosts/univer/spreadsheet';

export async function openDesk(
  container: HTMLElement,
  appearance: Appearance,
  words: Language,
): Promise<Desk> {
  const [{ createSpreadsheet }, { UniverHost }] = await Promise.all([
    import('../hosts/univer/spreadsheet'),
    import('../hosts/univer/univer-host'),
  ]);
  const host = new UniverHost(await createSpreadsheet(container, appearance));
  const desk = new Desk(host, appearance.language, words);
  await desk.start();
  return desk;
}
