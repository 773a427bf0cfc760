/** What a module replaces of the lists of the whole program when it is loaded is put back. */
import { keepingBuiltIns } from '../../src/import/pdf/built-ins';

const own = (): PropertyDescriptor | undefined => Object.getOwnPropertyDescriptor(Array.prototype, 'push');

/** As an older browser would have it: it works, and is another. */
function replace(): void {
  Object.defineProperty(Array.prototype, 'push', {
    value(this: unknown[], ...items: readonly unknown[]) {
      for (const item of items) this[this.length] = item;
      return this.length;
    },
    writable: false,
    enumerable: true,
    configurable: true,
  });
}

test('when it has been loaded', async () => {
  const before = own();
  const loaded = keepingBuiltIns(() => {
    replace();
    return Promise.resolve('a module');
  });
  expect(await loaded).toBe('a module');
  expect(own()).toEqual(before);
});

test('and when it could not be', async () => {
  const before = own();
  const loaded = keepingBuiltIns(() => {
    replace();
    return Promise.reject(new Error('not here'));
  });
  await expect(loaded).rejects.toThrow('not here');
  expect(own()).toEqual(before);
});
