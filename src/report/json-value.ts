/** Values of a JSON text held against what a contract says stands there; what differs is named by its path. */
import { Fault } from './result';

export type Entries = Readonly<Record<string, unknown>>;

/**
 * An object with no keys but those allowed (any, where none are given).
 * @param path where it stands; empty for the whole text
 * @throws Fault `json-key` or `json-type`
 */
export function objectAt(data: unknown, path: string, allowed?: readonly string[]): Entries {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw wrongType(path || 'JSON', 'object');
  const stranger = allowed && Object.keys(data).find((key) => !allowed.includes(key));
  if (stranger !== undefined) throw new Fault('json-key', { key: keyAt(path, stranger) });
  return data as Entries;
}

/** @throws Fault `json-type` */
export function stringAt(data: unknown, path: string): string {
  if (typeof data !== 'string') throw wrongType(path, 'string');
  return data.replace(/\r\n?/g, '\n');
}

export const keyAt = (path: string, key: string): string => (path ? `${path}.${key}` : key);

export const wrongType = (key: string, type: string): Fault => new Fault('json-type', { key, type });
