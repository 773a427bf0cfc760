import type { NoteCode } from '../language/web/zh-CN';
import type { Message } from '../report/result';

/** What is told under the bar: what was noticed of a file, or a note of the page itself. */
export type Tiding = Message | { readonly note: NoteCode; readonly values: Message['values'] };
