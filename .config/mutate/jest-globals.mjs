// What tests import of `@jest/globals`, which cannot be loaded outside jest.
import { ModernFakeTimers } from '@jest/fake-timers';

export const jest = new ModernFakeTimers({ global: globalThis, config: { fakeTimers: {} } });
