/** What tells that a file, or a value, is the same. */
import { Fault } from '../../report/result';

/**
 * SHA-256 by WebCrypto, in lower-case hexadecimal digits.
 * @throws Fault `digest-insecure`: a browser has it only on https and on the machine itself
 */
export async function sha256(content: Uint8Array | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (!('subtle' in crypto)) throw new Fault('digest-insecure');
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A value as JSON with the keys of every object in order: the same values are the same text. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
