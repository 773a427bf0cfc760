/** A Chromium for tests that need office.js to run where it runs. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const executable = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** `describe`, or skipped with the reason printed where there is no Chromium. */
export function whereChromium(title: string, tests: () => void): void {
  if (executable) return describe(title, tests);
  console.info(`skipped: ${title} – no Chromium found; name one in the variable CHROMIUM`);
  describe.skip(title, tests);
}

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable!, headless: true, args: FLAGS.split(' ') });
