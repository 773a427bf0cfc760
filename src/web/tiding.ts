import type { NoteCode } from '../language/web/zh-CN';
import type { Fault, Values } from '../report/result';

/** What is told under the bar: what went wrong, or a note of the page itself. */
export type Tiding = Pick<Fault, 'code' | 'values'> | { readonly note: NoteCode; readonly values: Values };
