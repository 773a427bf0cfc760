/**
 * An .xlsx package: parts are expanded only when asked for, and only changed parts are written
 * anew; every other entry is copied compressed as it stands.
 */
import { Fault } from '../../report/result';
import { decodePart, encodePart, encodingOf } from '../xml/encoding';
import type { ZipEntry } from '../zip/directory';
import { readDirectory } from '../zip/directory';
import { expand } from '../zip/expand';
import { rewriteZip } from '../zip/rewrite';

interface Part {
  readonly entry: ZipEntry;
  readonly original: string;
  readonly encoding: ReturnType<typeof encodingOf>;
}

export class Package {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly parts = new Map<string, Part>();
  /** By entry name; `null` for a removed part. */
  private readonly changes = new Map<string, string | null>();
  private readonly added = new Map<string, string>();

  /** @throws Fault `file-damaged`, `file-too-large`, `file-encrypted`, `file-unsupported` */
  constructor(private readonly file: Uint8Array) {
    this.entries = new Map(readDirectory(file).map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(path: string): boolean {
    if (this.added.has(path)) return true;
    const entry = this.entries.get(path.toLowerCase());
    return entry !== undefined && this.changes.get(entry.name) !== null;
  }

  /** @throws Fault `file-damaged`, `file-encoding`, `file-has-dtd` */
  text(path: string): string {
    const fresh = this.added.get(path);
    if (fresh !== undefined) return fresh;
    const { entry, original } = this.part(path);
    const now = this.changes.get(entry.name);
    if (now === null) throw new Fault('file-damaged', { reason: 'part-missing', part: path });
    return now ?? original;
  }

  /** A part set back to what it was is again copied as it stands. */
  setText(path: string, text: string): void {
    if (this.added.has(path)) return void this.added.set(path, text);
    const { entry, original } = this.part(path);
    if (text === original) this.changes.delete(entry.name);
    else this.changes.set(entry.name, text);
  }

  /** A part that is not there yet. */
  add(path: string, text: string): void {
    this.added.set(path, text);
  }

  remove(path: string): void {
    const entry = this.entries.get(path.toLowerCase());
    if (entry) this.changes.set(entry.name, null);
  }

  bytes(): Uint8Array {
    if (this.changes.size + this.added.size === 0) return this.file;
    const contents = new Map<string, Uint8Array | null>();
    for (const [name, text] of this.changes)
      contents.set(name, text === null ? null : encodePart(text, this.part(name).encoding));
    const additions = new Map([...this.added].map(([path, text]) => [path, encodePart(text, 'utf-8')]));
    return rewriteZip(this.file, [...this.entries.values()], contents, additions);
  }

  private part(path: string): Part {
    const key = path.toLowerCase();
    const known = this.parts.get(key);
    if (known) return known;
    const entry = this.entries.get(key);
    if (!entry) throw new Fault('file-damaged', { reason: 'part-missing', part: path });
    const bytes = expand(this.file, entry);
    const part = { entry, original: decodePart(bytes, entry.name), encoding: encodingOf(bytes) };
    this.parts.set(key, part);
    return part;
  }
}
