const at = (list: Uint32Array | Uint8Array, i: number): number => list[i] ?? 0;

/** Tables for four bytes at a time: `tables[k][b]` is the CRC of byte b followed by k zero bytes. */
const tables: readonly Uint32Array[] = (() => {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    return rest;
  });
  const next = (table: Uint32Array): Uint32Array =>
    table.map((rest) => at(first, rest & 0xff) ^ (rest >>> 8));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
})();

/** CRC-32 as zip counts it (APPNOTE 4.4.7: polynomial 0x04C11DB7, reflected). */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let crc = -1;
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    crc ^= at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16) | (at(bytes, i + 3) << 24);
    crc = at(t3, crc & 0xff) ^ at(t2, (crc >>> 8) & 0xff) ^ at(t1, (crc >>> 16) & 0xff) ^ at(t0, crc >>> 24);
  }
  for (; i < bytes.length; i++) crc = at(t0, (crc ^ at(bytes, i)) & 0xff) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
