/** The settings ↔ the cells they stand in, one row for each. What cannot be read is said, and not taken. */
import { textIn, type Areas } from './areas';
import { coverName, PENDING, type SettingField } from './cover';
import type { WrittenValue } from './port';
import { aspects } from '../format/sections';
import { addressOf } from '../ooxml/sheet/reference';
import { readText } from '../report/cell-value';
import type { Message } from '../report/result';
import {
  dueText,
  EXPECTED_MARK,
  EXPECTED_MARKS,
  MOST_DECIMALS,
  MOST_LENGTH,
  readDue,
  type Expected,
  type Settings,
} from '../report/settings';

type Values = Readonly<Record<SettingField, string | number>>;

/** What stands in each cell; empty where nothing is set. */
export function settingValues({ expected = {}, ...settings }: Settings = {}): Values {
  const {
    source = '',
    overviewLength = '',
    deadline,
    feeDecimals = '',
    pendingCarriedOver: pending,
  } = settings;
  const byAspect = aspects.map(
    ({ key }) => [`expected_${key}`, (expected[key] ?? []).join(EXPECTED_MARK)] as const,
  );
  return {
    source,
    overviewLength,
    deadline: deadline ? dueText(deadline) : '',
    ...(Object.fromEntries(byAspect) as Record<(typeof byAspect)[number][0], string>),
    feeDecimals,
    pendingCarriedOver: pending === undefined ? '' : PENDING[pending ? 'yes' : 'no'],
  };
}

/** The writes that put them in place of those that stand there. */
export const settingWrites = (settings: Settings): WrittenValue[] =>
  Object.entries(settingValues(settings)).map(([field, value]) => ({
    place: { area: coverName(field as SettingField), row: 0, column: 0 },
    value: value === '' ? null : value,
  }));

/** Undefined where nothing is set. */
export function readSettings(areas: Areas, messages: Message[]): Settings | undefined {
  const cell = <T>(field: SettingField, read: (text: string) => T | undefined): T | undefined => {
    const text = textIn(areas, coverName(field));
    const value = text === '' ? undefined : read(text);
    if (text !== '' && value === undefined) messages.push(unread(areas, field, text));
    return value;
  };
  const source = cell('source', (text) => text);
  const overviewLength = cell('overviewLength', whole(1, MOST_LENGTH));
  const deadline = cell('deadline', readDue);
  const expected = Object.fromEntries(
    aspects.flatMap(({ key }) => {
      const words = cell(`expected_${key}`, readExpected);
      return words ? [[key, words]] : [];
    }),
  ) as Expected;
  const feeDecimals = cell('feeDecimals', whole(0, MOST_DECIMALS));
  const pendingCarriedOver = cell('pendingCarriedOver', readPending);
  const settings: Settings = {
    ...(source !== undefined && { source }),
    ...(overviewLength !== undefined && { overviewLength }),
    ...(deadline && { deadline }),
    ...(Object.keys(expected).length > 0 && { expected }),
    ...(feeDecimals !== undefined && { feeDecimals }),
    ...(pendingCarriedOver !== undefined && { pendingCarriedOver }),
  };
  return Object.keys(settings).length > 0 ? settings : undefined;
}

/** 1000, 1,000 字, 4位. */
const whole =
  (from: number, to: number) =>
  (text: string): number | undefined => {
    const value = readText(text.replace(/\s*[字位个](?:以内)?$/, ''));
    const isOne = value.kind === 'known' && Number.isInteger(value.value);
    return isOne && value.value >= from && value.value <= to ? value.value : undefined;
  };

function readExpected(text: string): readonly string[] | undefined {
  const words = text
    .split(EXPECTED_MARKS)
    .map((each) => each.replace(/[。.]$/, '').trim())
    .filter((each) => each !== '');
  return words.length > 0 ? words : undefined;
}

const readPending = (text: string): boolean | undefined =>
  text === PENDING.yes ? true : text === PENDING.no ? false : undefined;

function unread(areas: Areas, field: SettingField, written: string): Message {
  const { sheet = '', top = 0, left = 0 } = areas.get(coverName(field)) ?? {};
  return { code: 'setting-unread', values: { sheet, cell: addressOf(top, left), written } };
}
