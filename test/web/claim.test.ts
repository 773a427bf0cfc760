/** A work and the tabs that ask for it where there are no Web Locks: an office's own server without https. */
import { claim } from '../../src/web/claim';

beforeAll(() => Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true }));

test('the first has it until it is released', async () => {
  const first = await claim('a');
  expect(first).toBeDefined();
  expect(await claim('a')).toBeUndefined();
  const elsewhere = await claim('b');
  expect(elsewhere).toBeDefined();
  first!.release();
  const next = await claim('a');
  expect(next).toBeDefined();
  [elsewhere, next].forEach((each) => each!.release());
});

test.each([2, 3, 5])('of %d that ask at the same time one has it', async (tabs) => {
  const answers = await Promise.all(Array.from({ length: tabs }, () => claim(`c${tabs}`)));
  const held = answers.filter((each) => each !== undefined);
  held.forEach((each) => each.release());
  expect(held).toHaveLength(1);
});
