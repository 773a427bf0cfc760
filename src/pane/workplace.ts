/** What the parts of the pane share: the workbook, what is shown, and one thing done at a time. */
import type { Busy, PaneState } from './state';
import type { Store } from './store';
import type { Turns } from './turns';
import type { WorkbookHost } from '../workbook/port';

export interface Workplace {
  readonly host: WorkbookHost;
  readonly store: Store<PaneState>;
  readonly take: Turns['take'];
  /** Looks at the workbook again soon, as after an edit. */
  readonly look: () => void;
  /** A change of the workbook and the check after it. */
  readonly change: (doing: Busy['doing'], act: () => Promise<void>) => Promise<void>;
}
