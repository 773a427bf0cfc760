/** Something in a cell as a host sees it. Errors such as #REF! come as text. */
export interface RawCell {
  readonly value: string | number | boolean | null;
  /** The formula without `=`; `true` where there is one whose text the host cannot tell. */
  readonly formula?: string | true;
}
