/**
 * What the oldest web views we promise – Chromium 88 and Safari 14 – do not have and we or our
 * libraries use. Webpack brings the syntax down to them, not this. Imported first by every page's
 * `main.tsx`; a test knows what is not provided here and finds it in the sources and the bundles.
 */

/** Ours; Chromium 92, Safari 15.4. */
provide(Array.prototype, 'at', function at<T>(this: readonly T[], index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
});

/** keyborg, Fluent's watch on the keyboard; Safari 14.1. It holds on to an element or two for longer. */
provide(
  globalThis,
  'WeakRef',
  class<T> {
    constructor(private readonly target: T) {}
    deref(): T {
      return this.target;
    }
  },
);

function provide(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}
