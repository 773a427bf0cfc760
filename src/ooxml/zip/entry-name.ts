import { Fault } from '../../report/result';

const decoder = new TextDecoder();

/** Some writers on Windows use `\`, which Excel takes as `/`. */
const decodeName = (bytes: Uint8Array): string => decoder.decode(bytes).replace(/\\/g, '/');

const escapesItsFolder = (name: string): boolean =>
  name === '' ||
  name.startsWith('/') ||
  /^[A-Za-z]:/.test(name) ||
  name.split('/').includes('..') ||
  name.includes('\0');

/** @throws Fault `file-damaged` for a name that points out of the package */
export function entryName(bytes: Uint8Array): string {
  const name = decodeName(bytes);
  if (escapesItsFolder(name))
    throw new Fault('file-damaged', { reason: 'zip-name', part: name.slice(0, 80) });
  return name;
}
