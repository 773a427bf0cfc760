/** When words are written: the clock is turned, so that the quick tests leave this file out. */
import { jest } from '@jest/globals';
import { idle } from './session-on';
import { area, writing } from './writing';

test('after two seconds without a key it is written too, but not while an input method is at work', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
  try {
    const { passages, inWorkbook, pane, before } = await writing();
    passages.composed(area, true);
    passages.typed(area, '拼yin');
    await jest.advanceTimersByTimeAsync(5000);
    await idle(pane);
    expect(await inWorkbook()).toBe(before);
    passages.typed(area, '拼音');
    passages.composed(area, false);
    await jest.advanceTimersByTimeAsync(1900);
    await idle(pane);
    expect(await inWorkbook()).toBe(before);
    await jest.advanceTimersByTimeAsync(200);
    await idle(pane);
    expect(await inWorkbook()).toBe('拼音');
  } finally {
    jest.useRealTimers();
  }
});
