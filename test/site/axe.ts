/** What axe finds wrong in a page, or in a part of it, each with the element. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** @param context: a selector, or what to leave out; all of the page when not given. */
export async function axeFinds(
  page: Page,
  context: string | { exclude: string[][] } = { exclude: [] },
): Promise<string[]> {
  // What changes its colour while axe measures does so at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(standStill);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (within) => (window as unknown as { axe: typeof axe }).axe.run(within),
    context,
  );
  await page.emulateMedia({ reducedMotion: null });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
}

/** Runs in the page. A button that has just been enabled is on its way to its colour, with too little contrast. */
const standStill = (): Promise<unknown> =>
  Promise.allSettled(
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
      .map(({ finished }) => finished),
  );
