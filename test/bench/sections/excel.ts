/** What is asked of Excel, counted by the tests' Excel: a round trip costs far more than what is in it. */
import { launch } from '../../excel/browser';
import { startExcel, type Excel } from '../../excel/excel';
import { serve } from '../../excel/serve';
import { nextCheck, sessionOn } from '../../pane/session-on';
import { templateOf } from '../../../src/app/template-of';
import { emptyReport } from '../../../src/app/empty-report';
import type { Session } from '../../../src/pane/session';
import type { Counts } from '../../excel/wire';
import type { Line, Row } from '../section';

export const title = '对 Excel 的请求 / requests to Excel';

const SHEET = '三 依申请公开';

const exactly = (group: string, name: string, unit: Line['unit'], value: number, goal: number): Line => ({
  group,
  name,
  unit,
  median: value,
  p95: value,
  goal,
  note: '',
});

const trips = (group: string, { requests, bytes }: Counts, goal: number): Line => ({
  ...exactly(group, 'round trips', 'requests', requests, goal),
  note: `${Math.round(bytes / 1000)} KB`,
});

export async function run(): Promise<Row[]> {
  const [browser, site] = await Promise.all([launch(), serve()]);
  const excel = await startExcel({ browser, url: site.url });
  try {
    return await count(excel);
  } finally {
    await excel.close();
    await browser.close();
    site.close();
  }
}

async function count(excel: Excel): Promise<Row[]> {
  const inserted = await excel.counting(() =>
    excel.host.insert(templateOf(emptyReport('2021', 2026, '某县财政局'))),
  );
  const session = sessionOn(excel);
  await session.start();
  const checks = await countChecks(excel, session);
  return [
    trips('insert template', inserted, 4),
    exactly('insert template', 'size', 'KB', inserted.bytes / 1000, 280),
    ...checks,
    exactly('all of it', 'requests to other origins', 'requests', excel.strangers.length, 0),
  ];
}

async function countChecks(excel: Excel, session: Session): Promise<Row[]> {
  const type = (address: string, value: number) =>
    excel.counting(() => {
      const checked = nextCheck(session);
      excel.type(SHEET, address, value);
      return checked;
    });
  fillIn(excel);
  const changed = await excel.counting(() => session.check());
  const unchanged = await excel.counting(() => session.check());
  const wrong = await type('D8', 63);
  const right = await type('D8', 36);
  return [
    trips('check after many edits', changed, 2),
    trips('check with nothing changed', unchanged, 1),
    trips('one edit that is wrong', wrong, 2),
    trips('one edit that mends it', right, 2),
  ];
}

/** Unheard, so that one check finds it all. */
function fillIn(excel: Excel): void {
  excel.loseEvents(Infinity);
  // （七）总计 in row 29 is live.
  excel.type(SHEET, 'D6:I28', 0);
  excel.type(SHEET, 'D30:I30', 0);
  excel.type(SHEET, 'D6', 36);
  excel.type(SHEET, 'D8', 36);
  excel.loseEvents(0);
}
