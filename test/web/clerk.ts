/** A clerk at the whole page, by its buttons and the keyboard. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { Report } from '../../src/report/report';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { readReport } from '../../src/workbook/read';

export class WebClerk {
  constructor(
    readonly page: Page,
    private readonly home: string,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`${this.home}/index.html`);
    await this.page.getByRole('tab').first().waitFor();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Waits until the check has found so much to mend: errors, and figures that are not filled in. */
  async errors(count: number): Promise<void> {
    await this.page.waitForFunction(isCounted, count);
  }

  says(text: string | RegExp): Promise<void> {
    return this.page.getByText(text).first().waitFor();
  }

  problem(text: string): Locator {
    return this.page.locator('li').filter({ hasText: text });
  }

  async jumpTo(text: string): Promise<void> {
    await this.problem(text).getByRole('button', { name: '定位' }).click();
  }

  async sample(): Promise<void> {
    await this.open();
    await this.button('示例').click();
    await this.errors(3);
  }

  /** Types into the cell the pane has jumped to. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** By the page's own button. */
  async choose(name: string, bytes: Uint8Array): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.button('打开…').click();
    await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  }

  /** Chosen, and open in place of what was. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.choose(name, bytes);
    await this.page.getByText(name, { exact: true }).waitFor();
  }

  drop(name: string, bytes: Uint8Array): Promise<void> {
    return this.dropAll([{ name, bytes }]);
  }

  async dropAll(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
    await this.page.evaluate(
      dropFiles,
      files.map(({ name, bytes }) => ({ name, content: Buffer.from(bytes).toString('base64') })),
    );
  }

  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button('保存 .xlsx').click(),
    ]);
    return new Uint8Array(await readFile(await download.path()));
  }

  async saved(): Promise<Report> {
    return (await readReport(openXlsx(await this.save()))).value;
  }
}

/** Runs in the page. */
function isCounted(count: number): boolean {
  const said = document.querySelector('.pane-counts')?.textContent ?? '';
  const numbers = [/(\d+) 处错误/, /还有 (\d+) 格没填/].map((each) => Number(each.exec(said)?.[1] ?? 0));
  return said !== '' && numbers[0]! + numbers[1]! === count;
}

/** Runs in the page. */
function dropFiles(files: readonly { readonly name: string; readonly content: string }[]): void {
  const dataTransfer = new DataTransfer();
  for (const { name, content } of files)
    dataTransfer.items.add(new File([Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0))], name));
  for (const kind of ['dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
}
