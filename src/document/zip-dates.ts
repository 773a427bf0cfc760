const CENTRAL_ENTRY = 0x02014b50;
const END_RECORD_SIZE = 22;
/** 1 January 1980, 0:00, the first moment a zip knows: time in the lower, date in the upper half. */
const FIRST_DAY = 0x00210000;

/**
 * Takes the time of writing out of a zip, in place, so that the same entries are the same bytes.
 * @param zip as the library writes it: without a comment at its end
 */
export function undated(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let entry = view.getUint32(zip.length - END_RECORD_SIZE + 16, true);
  while (view.getUint32(entry, true) === CENTRAL_ENTRY) {
    const local = view.getUint32(entry + 42, true);
    view.setUint32(entry + 12, FIRST_DAY, true);
    view.setUint32(local + 10, FIRST_DAY, true);
    const names = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += names.reduce((a, b) => a + b, 46);
  }
  return zip;
}
