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

/** What LibreOffice is asked for. */
const TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

export interface Rendering {
  word(): Promise<Map<string, Pdf>>;
  print(): Promise<Map<string, Pdf>>;
  /** The files themselves; a browser's are always tagged. */
  wordBytes(how?: { readonly tagged?: boolean }): Map<string, Uint8Array>;
  printBytes(): Promise<Map<string, Uint8Array>>;
  /** The fonts go. */
  end(): void;
}

export function renderingOf(documents: Readonly<Record<string, Document>>, writing: Writing = {}): Rendering {
  const fonts = officialFonts(JSON.stringify(documents) + DRAFT + '—');
  const env = { FONTCONFIG_FILE: join(fonts, 'fonts.conf') };
  const entries = Object.entries(documents);
  const wordBytes = ({ tagged = false } = {}): Map<string, Uint8Array> => {
    const files = entries.map(([, document], i): [string, Uint8Array] => [
      `${i}.docx`,
      writeDocx(document, writing),
    ]);
    const pdfs = convert(Object.fromEntries(files), tagged ? TAGGED : 'pdf', { recalculated: false, env });
    return new Map(entries.map(([name], i) => [name, pdfs.get(`${i}.docx`)!]));
  };
  const printBytes = async (): Promise<Map<string, Uint8Array>> => {
    const browser = await chromium.launch({
      executablePath: executablePath!,
      env: { ...process.env, ...env } as Record<string, string>,
    });
    try {
      const page = await browser.newPage();
      const pdfs = new Map<string, Uint8Array>();
      for (const [name, document] of entries) {
        await page.setContent(printedPage(document, writing));
        pdfs.set(name, await page.pdf({ preferCSSPageSize: true, tagged: true }));
      }
      return pdfs;
    } finally {
      await browser.close();
    }
  };
  return {
    wordBytes,
    printBytes,
    word: () => inOrder(wordBytes()),
    print: async () => inOrder(await printBytes()),
    end: () => rmSync(fonts, { recursive: true }),
  };
}

/** As `print.css` leaves the page of the application. */
const printedPage = (document: Document, writing: Writing): string =>
  '<!doctype html><html lang="zh-CN"><head><style>body{margin:0}</style></head><body>' +
  `<div class="print-pages">${writePrint(document, writing)}</div></body></html>`;

async function inOrder(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Pdf>> {
  const read = new Map<string, Pdf>();
  for (const [name, bytes] of files) read.set(name, await readPdfPages(bytes));
  return read;
}
