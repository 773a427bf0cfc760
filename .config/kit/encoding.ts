const BYTE_ORDER_MARK = '\uFEFF';
const windowsLines = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** How each kind of file must be written for the oldest program that reads it. */
const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  // regedit reads Chinese only from UTF-16.
  '.reg': (text) => Buffer.from(BYTE_ORDER_MARK + windowsLines(text), 'utf16le'),
  // Windows PowerShell 5.1 takes a file without the mark for the system's code page.
  '.ps1': (text) => Buffer.from(BYTE_ORDER_MARK + windowsLines(text)),
  '.cmd': (text) => Buffer.from(windowsLines(text), 'ascii'),
};

export const encoded = (path: string, text: string): Buffer =>
  (ENCODINGS[/\.\w+$/.exec(path)?.[0] ?? ''] ?? Buffer.from)(text);
