import { byteText } from '../../src/import/html/byte-text';

const all = Uint8Array.from({ length: 20_000 }, (_, i) => i % 256);

test('every byte is the character of its number, 0x80 to 0x9F too', () => {
  const text = byteText(all);
  expect(Array.from(text, (character) => character.charCodeAt(0))).toEqual([...all]);
});

test('of nothing there is nothing', () => expect(byteText(new Uint8Array())).toBe(''));
