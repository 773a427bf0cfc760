/** What the caller can put right; `message` is a plain sentence, shown without a stack trace. */
export class UsageError extends Error {}
