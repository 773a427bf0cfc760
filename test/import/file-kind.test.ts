/** What a file is called when it cannot be read: a clerk is told what to ask for instead. */
import { strToU8, zipSync } from 'fflate';
import { compoundFile } from './compound-file';
import { kindOf, type FileKind } from '../../src/import/kind';

const bytes = (...start: number[]): Uint8Array =>
  Uint8Array.from([...start, ...strToU8(' and what follows')]);
const zip = (path: string, text = ''): Uint8Array => zipSync({ [path]: strToU8(text) });

test.each<[string, Uint8Array, string, FileKind]>([
  ['nothing', new Uint8Array(), 'xlsx', 'empty'],
  ['PNG', bytes(0x89, 0x50, 0x4e, 0x47), 'docx', 'picture'],
  ['JPEG', bytes(0xff, 0xd8, 0xff), 'pdf', 'picture'],
  ['GIF', strToU8('GIF89a'), 'gif', 'picture'],
  ['BMP', strToU8('BM....'), 'bmp', 'picture'],
  ['TIFF', bytes(0x49, 0x49, 0x2a, 0x00), 'tif', 'picture'],
  ['RAR', strToU8('Rar!...'), 'docx', 'archive'],
  ['7z', bytes(0x37, 0x7a, 0xbc, 0xaf), '7z', 'archive'],
  ['gzip', bytes(0x1f, 0x8b), 'gz', 'archive'],
  ['half a sign', bytes(0xff, 0xd8), 'jpg', 'unknown'],
  ['RTF called .doc', strToU8('{\\rtf1\\ansi'), 'doc', 'rtf'],
  ['PDF', strToU8('%PDF-1.7'), 'docx', 'pdf'],
  ['PDF with something before it', strToU8(`${' '.repeat(1000)}%PDF-1.4`), 'pdf', 'pdf'],
  ['what speaks of PDF further down', strToU8(`<p>${' '.repeat(1100)}%PDF-</p>`), 'html', 'html'],
  ['a workbook with a password', compoundFile('EncryptedPackage'), 'xlsx', 'encrypted'],
  ['Word 2003', compoundFile('WordDocument'), 'doc', 'doc'],
  ['WPS', compoundFile('WordDocument'), 'wps', 'wps'],
  ['Excel 2003', compoundFile('Workbook'), 'xls', 'xls'],
  ['Excel 95', compoundFile('Book'), 'xls', 'xls'],
  ['a table of WPS', compoundFile('Workbook'), 'et', 'et'],
  ['PowerPoint 2003', compoundFile('PowerPoint Document'), 'ppt', 'presentation'],
  ['another compound file', compoundFile('Other'), 'doc', 'unknown'],
  ['Word', zip('word/document.xml'), 'docx', 'docx'],
  ['Word, its part called otherwise', zip('_rels/.rels', '<a Target="word/document2.xml"/>'), 'docx', 'docx'],
  ['Excel', zip('xl/workbook.xml'), 'xlsx', 'xlsx'],
  [
    'Excel, its part called otherwise',
    zip('_rels/.rels', '<a Type="officeDocument" Target="b.xml"/>'),
    'xlsx',
    'xlsx',
  ],
  ['PowerPoint', zip('ppt/presentation.xml'), 'pptx', 'presentation'],
  ['OFD', zip('OFD.xml'), 'ofd', 'ofd'],
  ['OpenDocument', zip('mimetype'), 'odt', 'opendocument'],
  ['a zip', zip('年报.pdf'), 'zip', 'archive'],
  ['a page', strToU8('\n<!doctype html>'), 'txt', 'html'],
  ['a page in UTF-16', bytes(0xff, 0xfe, 0x3c, 0, 0x70, 0), 'txt', 'html'],
  ['a page that begins with words', strToU8('年报<p>'), 'htm', 'html'],
  ['a saved page', strToU8('From: a\r\nMIME-Version: 1.0\r\n'), 'html', 'mhtml'],
  [
    'a saved page without its version',
    strToU8('Subject: a\r\n b\r\nContent-Type: multipart/related; boundary=x\r\n'),
    'txt',
    'mhtml',
  ],
  ['a page in one file, by its name', strToU8('年报'), 'mht', 'mhtml'],
  ['a report of ours', strToU8('\ufeff{"edition"'), 'txt', 'json'],
  ['a report of ours that is damaged', strToU8('edition'), 'json', 'json'],
  ['words alone', strToU8('年报'), 'txt', 'unknown'],
])('%s', (_, file, ending, kind) => expect(kindOf(file, ending)).toBe(kind));
