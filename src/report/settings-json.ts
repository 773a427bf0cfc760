/** The settings in the JSON contract, and alone in the file that a superior hands round. */
import { keyAt, objectAt, stringAt, wrongType } from './json-value';
import {
  dueText,
  EXPECTED_MARKS,
  MOST_DECIMALS,
  MOST_LENGTH,
  readDue,
  type Due,
  type Expected,
  type Settings,
} from './settings';
import { aspects, type Aspect } from '../format/sections';

export interface SettingsJson extends Omit<Settings, 'deadline'> {
  /** As it is written: `1月20日`. */
  readonly deadline?: string;
}

const KEYS: readonly (keyof SettingsJson)[] = [
  'source',
  'overviewLength',
  'deadline',
  'expected',
  'feeDecimals',
  'pendingCarriedOver',
];

export const settingsToJson = ({ deadline, ...rest }: Settings): SettingsJson => ({
  ...rest,
  ...(deadline && { deadline: dueText(deadline) }),
});

/**
 * @param path where they stand; empty where they are the whole text
 * @throws Fault `json-key` or `json-type`, naming the key that is wrong
 */
export function settingsFromJson(data: unknown, path = ''): Settings {
  const given = objectAt(data, path, KEYS);
  const { source, overviewLength, deadline, expected, feeDecimals, pendingCarriedOver: pending } = given;
  const at = (key: keyof Settings) => keyAt(path, key);
  if (pending !== undefined && typeof pending !== 'boolean')
    throw wrongType(at('pendingCarriedOver'), 'true / false');
  return {
    ...(source !== undefined && { source: stringAt(source, at('source')) }),
    ...(overviewLength !== undefined && {
      overviewLength: wholeAt(overviewLength, at('overviewLength'), 1, MOST_LENGTH),
    }),
    ...(deadline !== undefined && { deadline: dueAt(deadline, at('deadline')) }),
    ...(expected !== undefined && { expected: expectedAt(expected, at('expected')) }),
    ...(feeDecimals !== undefined && {
      feeDecimals: wholeAt(feeDecimals, at('feeDecimals'), 0, MOST_DECIMALS),
    }),
    ...(pending !== undefined && { pendingCarriedOver: pending }),
  };
}

function wholeAt(data: unknown, path: string, from: number, to: number): number {
  if (!Number.isInteger(data) || (data as number) < from || (data as number) > to)
    throw wrongType(path, `${from}–${to}`);
  return data as number;
}

function dueAt(data: unknown, path: string): Due {
  const due = typeof data === 'string' ? readDue(data) : undefined;
  if (!due || dueText(due) !== data) throw wrongType(path, 'day');
  return due;
}

function expectedAt(data: unknown, path: string): Expected {
  const byAspect = objectAt(
    data,
    path,
    aspects.map(({ key }) => key),
  );
  return Object.fromEntries(
    Object.entries(byAspect).map(([key, words]) => [key as Aspect, wordsAt(words, keyAt(path, key))]),
  );
}

function wordsAt(data: unknown, path: string): readonly string[] {
  const words = Array.isArray(data) ? data : [];
  if (words.length === 0 || !words.every(isWords)) throw wrongType(path, 'words');
  return words;
}

const isWords = (each: unknown): each is string =>
  typeof each === 'string' && each !== '' && each === each.trim() && !EXPECTED_MARKS.test(each);
