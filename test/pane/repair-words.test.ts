/** A repair of the words in a workbook: the rest of them stays to the byte, and it can be taken back. */
import fc from 'fast-check';
import { runs } from '../runs';
import { alive } from './living-workbook';
import { sessionOn } from './session-on';
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';
import { makeWorkbook } from '../../src/app/make-workbook';
import { isChange, type TextEdit } from '../../src/report/finding';
import type { Narrative } from '../../src/report/report';

const PIECES = [
  '全年收到政府信息公开申请１４件，',
  '办结二十三件。',
  '规范信息审核审核机制。',
  '统一的的格式,严格管理。',
  '认定为不子公开。',
  '𠮷田街道🏛️。',
  '\r\n',
  '\n',
  '\u3000\u3000依法办理。',
  '=1+1',
  "'引号",
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((each) => each.join(''));

test('any repair of any words', async () => {
  await fc.assert(
    fc.asyncProperty(texts, texts, async (onRequest, other) => {
      const usual = wordsInOrder(147);
      const narrative: Narrative = {
        ...usual,
        overview: { ...(usual.overview as object), onRequest },
        other,
      };
      const { host } = alive(await makeWorkbook(reportOf(balanced, { year: 2025, narrative })));
      const pane = sessionOn({ host });
      await pane.start();
      const seen = pane.store.get().checkup!;
      for (const { suspects } of seen.problems) {
        const [suspect] = suspects;
        if (!suspect || suspect.changes.some(isChange)) continue;
        await pane.repair([suspect], seen);
        expect(pane.store.get().notice).toMatchObject({ code: 'repaired' });
        const { report } = pane.store.get().checkup!;
        expect(report.narrative).toEqual(
          mended(seen.report.narrative, suspect.changes as readonly TextEdit[]),
        );
        expect([...report.cells]).toEqual([...seen.report.cells]);
        await pane.takeBack();
        expect(pane.store.get().checkup!.report.narrative).toEqual(seen.report.narrative);
      }
      pane.dispose();
    }),
    runs(12),
  );
}, 60_000);

function mended(narrative: Narrative, changes: readonly TextEdit[]): Narrative {
  const so = structuredClone(narrative) as Record<string, string> & { overview: Record<string, string> };
  for (const { part, start, end, to } of [...changes].sort((a, b) => b.start - a.start)) {
    const [section, aspect] = part.split('.') as [string, string | undefined];
    const of = aspect === undefined ? so : so.overview;
    const key = aspect ?? section;
    of[key] = of[key]!.slice(0, start) + to + of[key]!.slice(end);
  }
  return so;
}
