/** Faults and messages as sentences. */
import type { Language } from './zh-CN';
import type { Fault, Message } from '../report/result';

export const faultSentence = (
  { code, values }: Pick<Fault, 'code' | 'values'>,
  { faults }: Language,
): string => faults[code](values);

export const messageSentence = ({ code, values }: Message, { messages }: Language): string =>
  messages[code](values);
