/** A result is a value plus messages. Bad input becomes messages; a fault is a typed error. */

/** What was noticed on the way; sentences are made from `code` and `values` at the edge. */
export interface Message {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
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
    readonly code: string,
    readonly values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = 'Fault';
  }
}
