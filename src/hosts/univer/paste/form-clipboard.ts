/** Univer's clipboard, which asks first whether what is pasted belongs into the form. */
import { SheetClipboardService } from '@univerjs/preset-sheets-core';
import type { Pasted } from './grid';

/** @returns whether it was taken; then Univer does nothing. */
export type Taker = (pasted: Pasted) => Promise<boolean>;

export class FormClipboard extends SheetClipboardService {
  /** Set by the host, which comes later. */
  taker: Taker = () => Promise.resolve(false);

  override async paste(...[item, type]: Parameters<SheetClipboardService['paste']>): Promise<boolean> {
    const read = async (kind: string) =>
      item.types.includes(kind) ? (await item.getType(kind)).text() : undefined;
    const pasted = { html: await read('text/html'), text: await read('text/plain') };
    return (await this.taker(pasted)) || super.paste(item, type);
  }

  override async legacyPaste(html?: string, text?: string, files?: File[]): Promise<boolean> {
    return (await this.taker({ html, text })) || super.legacyPaste(html, text, files);
  }

  /** Where the browser does not give its clipboard away, what was copied here last is pasted. */
  override async pasteByCopyId(
    ...[id, type]: Parameters<SheetClipboardService['pasteByCopyId']>
  ): Promise<boolean> {
    const rows: string[][] = [];
    this.copyContentCache()
      .get(id)
      ?.matrix?.forValue((row, column, cell) => void ((rows[row] ??= [])[column] = String(cell?.v ?? '')));
    const text = rows.map((row) => row.join('\t')).join('\n');
    return (await this.taker({ text })) || super.pasteByCopyId(id, type);
  }
}
