/** Documents as LibreOffice and as Chromium set them, with the official typefaces as boxes. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { officialFonts } from './official-fonts';
import { readPdfPages, type Pdf } from './pdf-pages';
import { convert } from '../../libreoffice';
import { executablePath } from '../../site/browser';
import type { Document } from '../../../src/document/model';
import { writeDocx } from '../../../src/document/write-docx';
import { writePrint } from '../../../src/document/write-print';
import { DRAFT, type Writing } from '../../../src/document/draft';

export interface Rendering {
  word(): Promise<Map<string, Pdf>>;
  print(): Promise<Map<string, Pdf>>;
  /** The fonts go. */
  end(): void;
}

export function renderingOf(documents: Readonly<Record<string, Document>>, writing: Writing = {}): Rendering {
  const fonts = officialFonts(JSON.stringify(documents) + DRAFT + '—');
  const env = { FONTCONFIG_FILE: join(fonts, 'fonts.conf') };
  const entries = Object.entries(documents);
  return {
    async word() {
      const files = entries.map(([, document], i): [string, Uint8Array] => [
        `${i}.docx`,
        writeDocx(document, writing),
      ]);
      const pdfs = convert(Object.fromEntries(files), 'pdf', { recalculated: false, env });
      return inOrder(entries.map(([name], i) => [name, pdfs.get(`${i}.docx`)!]));
    },
    async print() {
      const browser = await chromium.launch({
        executablePath: executablePath!,
        env: { ...process.env, ...env } as Record<string, string>,
      });
      try {
        const page = await browser.newPage();
        const pdfs: [string, Uint8Array][] = [];
        for (const [name, document] of entries) {
          await page.setContent(printedPage(document, writing));
          pdfs.push([name, await page.pdf({ preferCSSPageSize: true })]);
        }
        return await inOrder(pdfs);
      } finally {
        await browser.close();
      }
    },
    end: () => rmSync(fonts, { recursive: true }),
  };
}

/** As `print.css` leaves the page of the application. */
const printedPage = (document: Document, writing: Writing): string =>
  '<!doctype html><html lang="zh-CN"><head><style>body{margin:0}</style></head><body>' +
  `<div class="print-pages">${writePrint(document, writing)}</div></body></html>`;

async function inOrder(files: readonly (readonly [string, Uint8Array])[]): Promise<Map<string, Pdf>> {
  const read = new Map<string, Pdf>();
  for (const [name, bytes] of files) read.set(name, await readPdfPages(bytes));
  return read;
}
