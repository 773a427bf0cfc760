/** The file in which a superior hands round what is asked beyond the format: the settings alone, as JSON. */
import { settingsFromJson, settingsToJson } from '../../report/settings-json';
import type { Settings } from '../../report/settings';
import { Fault } from '../../report/result';

/** Bytes: far more than requirements are; no file beyond is read. */
export const MOST_REQUIREMENTS = 256 * 1024;

/**
 * All of it or nothing.
 * @throws Fault `requirements-other` for what is no such file, `requirements-key` {key} and
 * `requirements-value` {key, type} for what it has amiss, `requirements-empty` where it asks nothing
 */
export function readRequirements(bytes: Uint8Array): Settings {
  if (bytes.length > MOST_REQUIREMENTS) throw new Fault('requirements-other');
  const data = parsed(bytes);
  if (typeof data !== 'object' || data === null || Array.isArray(data) || 'cells' in data)
    throw new Fault('requirements-other');
  const settings = validated(data);
  const asked = Object.keys(settings).filter((key) => key !== 'source');
  if (asked.length === 0) throw new Fault('requirements-empty');
  return settings;
}

/** As a file to hand round. */
export const requirementsText = (settings: Settings): string =>
  `${JSON.stringify(settingsToJson(settings), null, 1)}\n`;

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Fault('requirements-other', {}, { cause });
  }
}

function validated(data: object): Settings {
  try {
    return settingsFromJson(data);
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    const { key = '', type = '' } = cause.values;
    if (cause.code === 'json-key') throw new Fault('requirements-key', { key }, { cause });
    throw new Fault('requirements-value', { key, type }, { cause });
  }
}
