import { strToU8, zipSync } from 'fflate';

/** The first moment a zip knows, in local time as zip counts it: the same parts are the same bytes. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A new zip file of text parts by name, in their order. */
export const writeZip = (parts: ReadonlyMap<string, string>): Uint8Array =>
  zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: FIRST_DAY,
  });
