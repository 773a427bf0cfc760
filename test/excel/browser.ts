/** A Chromium for tests that need office.js to run where it runs. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { where } from '../where';

const executable = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** `describe`, or skipped with the reason printed where there is no Chromium. */
export const whereChromium = where(
  executable !== undefined,
  'no Chromium found; name one in the variable CHROMIUM',
);

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable!, headless: true, args: FLAGS.split(' ') });
