/** A Chromium for tests that need office.js to run where it runs. */
import { chromium, type Browser } from 'playwright-core';
import { chromium as executable } from '../installed';

export { whereChromium } from '../installed';

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable!, headless: true, args: FLAGS.split(' ') });
