/**
 * Bytes as text, one character for each. Not `TextDecoder('latin1')`: that is windows-1252 in browsers, in
 * which 0x80 to 0x9F are other characters, and the bytes could not be had back.
 */
const PIECE = 8192;

export function byteText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + PIECE)));
  return pieces.join('');
}
