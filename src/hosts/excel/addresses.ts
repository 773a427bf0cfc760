/** Rectangles as the address strings of `getRanges`, which takes no more than 8,192 characters. */
import { rangeAddress } from '../../ooxml/sheet/reference';
import type { Rectangle } from '../../ooxml/sheet/reference';

const LONGEST = 8192;

/** One string, or as many as are needed. */
export function addressStrings(areas: readonly Rectangle[], longest = LONGEST): string[] {
  const strings: string[] = [];
  for (const address of areas.map(rangeAddress)) {
    const last = strings.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longest)
      strings[strings.length - 1] = `${last},${address}`;
    else strings.push(address);
  }
  return strings;
}

/** The sheet an address such as `'三 依申请公开'!A3:J35` stands on. */
export function sheetOf(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf('!'));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
