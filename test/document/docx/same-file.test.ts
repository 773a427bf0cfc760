/** The clock is turned, so that the quick tests leave this file out. */
import { jest } from '@jest/globals';
import { reportDocument } from '../../../src/document/report-document';
import { writeDocx } from '../../../src/document/write-docx';
import { distinctReport } from '../sample';

test('the same document is the same file, byte for byte, whenever it is written', async () => {
  const document = reportDocument(distinctReport('2021'));
  const writtenAt = async (now: number): Promise<Uint8Array> => {
    jest.useFakeTimers({ now, doNotFake: ['nextTick', 'queueMicrotask', 'setTimeout', 'setImmediate'] });
    try {
      return await writeDocx(document);
    } finally {
      jest.useRealTimers();
    }
  };
  const [first, later] = [await writtenAt(Date.UTC(2025, 0, 9)), await writtenAt(Date.UTC(2026, 10, 22))];
  expect(Buffer.compare(first, later)).toBe(0);
});
