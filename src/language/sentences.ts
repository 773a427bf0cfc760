/** A sentence for each code, made from the values that were given with it. */
import type { Values } from '../report/result';

export type Sentences<Code extends string> = Readonly<Record<Code, (values: Values) => string>>;
