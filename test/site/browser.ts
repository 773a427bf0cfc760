/** Chromium for the tests of pages; they are skipped, with the reason printed, where there is none. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromium as executablePath } from '../installed';

export { chromium as executablePath, whereChromium } from '../installed';

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: executablePath! });

/**
 * Outside Office, office.js tries a hidden frame of its maker's after three seconds; the policy
 * stops it. Inside Excel it does not try.
 */
const OUTSIDE_OFFICE = 'telemetryservice.firstpartyapps.oaspapps.com';

export interface Observed {
  /** What the security policy stopped, as `directive: address`. */
  readonly violations: string[];
  /** Addresses answered by another origin than the page's. */
  readonly strangers: string[];
}

/** Call before the page is opened. @param home: the only origin that may answer. */
export async function observe(page: Page, home: string): Promise<Observed> {
  const observed: Observed = { violations: [], strangers: [] };
  await page.exposeFunction('reportViolation', (violation: string) => {
    if (!violation.includes(OUTSIDE_OFFICE)) observed.violations.push(violation);
  });
  await page.addInitScript(() => {
    const report = (window as unknown as { reportViolation(violation: string): void }).reportViolation;
    document.addEventListener('securitypolicyviolation', (event) =>
      report(`${event.effectiveDirective}: ${event.blockedURI}`),
    );
  });
  page.on('response', (response) => {
    const { origin, protocol } = new URL(response.url());
    if (protocol.startsWith('http') && origin !== new URL(home).origin)
      observed.strangers.push(response.url());
  });
  return observed;
}
