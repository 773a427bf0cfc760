/** A result is a value plus messages. Bad input becomes messages; a fault is a typed error. */
import type { FaultCode } from './fault-codes';
import type { MessageCode } from './message-codes';

/** What a sentence is filled in with. */
export type Values = Readonly<Record<string, string | number>>;

/** What was noticed on the way; sentences are made from `code` and `values` at the edge. */
export interface Message {
  readonly code: MessageCode;
  readonly values: Values;
}

export interface Result<T> {
  readonly value: T;
  readonly messages: readonly Message[];
}

/**
 * Something could not be done: a file that cannot be read, a host that refused. Caught once, at
 * the entry point, and shown as the sentence for `code`. `message` is for developers only.
 */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly values: Values = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = 'Fault';
  }
}
