/// <reference types="office-js" />
/**
 * A page as wide as its sheet. Excel does not fit to width unless the tab “Page Layout” of its ribbon
 * is in front (OfficeDev/office-js #1860), and says nothing; a scale it always takes. So what came of
 * it is read back, and where nothing did, the sheet is scaled.
 */
import type { Context, Gateway } from './gateway';
import { widthInPoints } from './lay-sizes';
import type { PlannedSheet, WorkbookPlan } from '../../workbook/plan';
import type { Print } from '../../workbook/sheet';
import { printedPage } from '../../template/styles';

/** A4 in inches, by what becomes its width. */
const PAPER: Readonly<Record<Print['orientation'], number>> = { portrait: 8.27, landscape: 11.69 };
const POINTS_PER_INCH = 72;
/** Printers and fonts differ a little. */
const EASE = 0.97;
/** Per cent; Excel takes nothing smaller. */
const LEAST = 10;

export type Fitted = ReturnType<typeof askFitted>;

/** To be asked in the same round trip that fits them. */
export const askFitted = ({ workbook }: Context, { sheets }: WorkbookPlan) =>
  sheets.flatMap((plan) => {
    if (!plan.print) return [];
    const page = workbook.worksheets.getItem(plan.name).pageLayout.load('zoom');
    return [{ plan, print: plan.print, page }];
  });

/** One round trip; none where every sheet fits. @throws Fault of `faults.ts` */
export async function scaleOthers(gateway: Gateway, fitted: Fitted): Promise<void> {
  const others = fitted.filter(({ page }) => page.zoom.horizontalFitToPages !== 1);
  if (others.length === 0) return;
  await gateway.trip(({ workbook }) => {
    for (const { plan, print } of others)
      workbook.worksheets.getItem(plan.name).pageLayout.zoom = { scale: scaleOf(plan, print) };
  });
}

function scaleOf({ columnWidths }: PlannedSheet, { orientation }: Print): number {
  const { left, right } = printedPage.margins;
  const room = (PAPER[orientation] - left - right) * POINTS_PER_INCH * EASE;
  const width = columnWidths.reduce((all, characters) => all + widthInPoints(characters), 0);
  return Math.max(LEAST, Math.min(100, Math.floor((100 * room) / width)));
}
