// Draws assets/icons/icon-N.png from icon.svg with Chromium: `node .config/draw-icons.mjs`.
// Run it after changing the drawing; the pictures are committed, so no build needs a browser.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Pixels. 16, 32, 80 are required by the ribbon, 64 by the add-in list, 128 by the help page and the web. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const folder = new URL('../assets/icons/', import.meta.url).pathname;
const drawing = readFileSync(`${folder}icon.svg`).toString('base64');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.screenshot({ path: `${folder}icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
