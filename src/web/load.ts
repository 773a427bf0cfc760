/** The spreadsheet, fetched after the page is on the screen. */
import type { EmbeddedHost } from '../workbook/hosts/embedded/embedded-host';
import type { Appearance } from '../workbook/hosts/embedded/spreadsheet';

export async function loadHost(container: HTMLElement, appearance: Appearance): Promise<EmbeddedHost> {
  const [{ createSpreadsheet }, { EmbeddedHost }] = await Promise.all([
    import('../workbook/hosts/embedded/spreadsheet'),
    import('../workbook/hosts/embedded/embedded-host'),
  ]);
  return new EmbeddedHost(await createSpreadsheet(container, appearance));
}
