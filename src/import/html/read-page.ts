/** The bytes of a saved web page → Document. */
import { decodeText } from './decode';
import { readHtml } from './read-html';
import type { ReadDocument } from '../recognise/recognise';

/** @param header the encoding that came with the page, if any */
export function readPage(bytes: Uint8Array, header?: string): ReadDocument {
  const { text, broken } = decodeText(bytes, header);
  const read = readHtml(text);
  if (broken === 0) return read;
  return { ...read, messages: [...read.messages, { code: 'import-broken-text', values: { count: broken } }] };
}
