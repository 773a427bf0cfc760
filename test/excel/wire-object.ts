/** An object of the Excel API as the wire sees it: only the members that the product uses. */
import type { Rectangle } from '../../src/ooxml/sheet/reference';

export interface WireObject {
  readonly type: string;
  /** Of a range, for methods that take another. */
  readonly area?: Rectangle;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly properties?: Readonly<Record<string, () => WireObject>>;
  /** `null` stands for a null object. */
  readonly methods?: Readonly<Record<string, (...args: never[]) => WireObject | null | void>>;
  readonly item?: (key: string) => WireObject;
  readonly items?: () => readonly WireObject[];
}

export interface Scalar {
  readonly get?: () => unknown;
  readonly set?: (value: never) => void;
}

/** What Excel answers when it refuses. */
export class ExcelError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** The product used something this Excel does not know: extend it, or mend the product. */
export class UnknownMember extends Error {}

export function memberOf<K extends 'scalars' | 'properties' | 'methods'>(
  object: WireObject,
  kind: K,
  name: string,
): NonNullable<WireObject[K]>[string] {
  const member = object[kind]?.[name];
  if (!member) throw new UnknownMember(`${object.type}.${name} (${kind})`);
  return member as NonNullable<WireObject[K]>[string];
}
