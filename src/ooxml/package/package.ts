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

  /** @throws Fault `file-damaged`, `file-too-large`, `file-encrypted`, `file-unsupported` */
  constructor(private readonly file: Uint8Array) {
    this.entries = new Map(readDirectory(file).map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(path: string): boolean {
    const entry = this.entries.get(path.toLowerCase());
    return entry !== undefined && this.changes.get(entry.name) !== null;
  }

  /** @throws Fault `file-damaged`, `file-encoding`, `file-has-dtd` */
  text(path: string): string {
    const { entry, original } = this.part(path);
    const now = this.changes.get(entry.name);
    if (now === null) throw new Fault('file-damaged', { reason: 'part-missing', part: path });
    return now ?? original;
  }

  /** A part set back to what it was is again copied as it stands. */
  setText(path: string, text: string): void {
    const { entry, original } = this.part(path);
    if (text === original) this.changes.delete(entry.name);
    else this.changes.set(entry.name, text);
  }

  remove(path: string): void {
    const entry = this.entries.get(path.toLowerCase());
    if (entry) this.changes.set(entry.name, null);
  }

  bytes(): Uint8Array {
    if (this.changes.size === 0) return this.file;
    const contents = new Map<string, Uint8Array | null>();
    for (const [name, text] of this.changes)
      contents.set(name, text === null ? null : encodePart(text, this.part(name).encoding));
    return rewriteZip(this.file, [...this.entries.values()], contents);
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
