/** The workbook in memory as a file, so that other programs can open what the add-in wrote. */
import { dump } from './dump';
import type { Excel } from './excel';
import { newXlsx } from '../../src/hosts/xlsx/open-xlsx';

export async function saveAsXlsx({ wire: { book } }: Excel): Promise<Uint8Array> {
  const host = newXlsx();
  await host.insert(dump(book));
  return host.bytes();
}
