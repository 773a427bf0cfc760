import { opened } from './living-workbook';
import { idle, sessionOn } from './session-on';
import { areaNames } from '../../src/workbook/layout';
import { readReport } from '../../src/workbook/read';

export const area = areaNames.problems;

/** A pane on a workbook in memory, about to write section 五. */
export async function writing() {
  const book = await opened();
  const pane = sessionOn(book);
  await pane.start();
  const { passages, store } = pane;
  const before = passages.textOf(area);
  return {
    ...book,
    pane,
    passages,
    before,
    draft: () => store.get().drafts[area],
    inWorkbook: async () => (await readReport(book.host)).value.narrative.problems,
    settled: async () => {
      await idle(pane);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await idle(pane);
    },
  };
}
