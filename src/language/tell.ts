/** Faults and messages as sentences. */
import type { FaultCode, Language, MessageCode } from './zh-CN';
import type { Fault, Message } from '../report/result';

/** Undefined for a code no sentence is written for: that is a mistake of ours, shown as such. */
export function faultSentence(
  { code, values }: Pick<Fault, 'code' | 'values'>,
  { faults }: Language,
): string | undefined {
  return code in faults ? faults[code as FaultCode](values) : undefined;
}

export function messageSentence({ code, values }: Message, { messages }: Language): string {
  if (!(code in messages)) throw new RangeError(`no sentence for message ${code}`);
  return messages[code as MessageCode](values);
}
