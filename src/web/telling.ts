/** What to tell under the bar. */
import type { NoteCode } from '../language/web/zh-CN';
import type { Fault, Values } from '../report/result';

export type Telling = Pick<Fault, 'code' | 'values'> | { readonly note: NoteCode; readonly values: Values };
