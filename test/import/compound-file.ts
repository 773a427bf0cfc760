/** What begins as a compound file does (MS-CFB), with the name of one stream in its directory: .doc, .xls, encrypted. */
export const compoundFile = (stream: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...[...stream].flatMap((character) => [character.charCodeAt(0), 0]),
  ]);
