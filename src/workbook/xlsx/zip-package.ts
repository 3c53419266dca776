import { WorkbookError } from "../port";
import { inflateEntry } from "./inflate-entry";
import { writeZip } from "./write-zip";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/** The parts of an Office file by name; a part that nobody replaces is written back byte for byte. */
export class ZipPackage {
  private readonly original: ReadonlyMap<string, ZipEntry>;
  private readonly parts: Map<string, ZipEntry>;

  private constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    const parts = new Map<string, ZipEntry>();
    for (const entry of entries) {
      if (entry.name.endsWith("/")) continue;
      const key = partKey(entry.name);
      if (parts.has(key)) throw new WorkbookError("damaged", "two parts of one name");
      parts.set(key, entry);
    }
    this.original = parts;
    this.parts = new Map(parts);
  }

  static open(bytes: Uint8Array): ZipPackage {
    return new ZipPackage(bytes, readZipDirectory(bytes));
  }

  /** Part names compare without case, and some writers begin them with "/" or use "\". */
  get(name: string): ZipEntry | undefined {
    return this.parts.get(partKey(name));
  }

  /** Puts new content in a part's place; content equal to the original's brings the original back, bytes and all. */
  replace(entry: ZipEntry): void {
    const key = partKey(entry.name);
    const original = this.original.get(key);
    this.parts.set(key, original !== undefined && sameContent(original, entry) ? original : entry);
  }

  remove(name: string): void {
    this.parts.delete(partKey(name));
  }

  /** The parts as they are now, for `putBack`. */
  snapshot(): ReadonlyMap<string, ZipEntry> {
    return new Map(this.parts);
  }

  /** Takes back what changed between two snapshots; parts that did not change then stay as they are now. */
  putBack(before: ReadonlyMap<string, ZipEntry>, after: ReadonlyMap<string, ZipEntry>): void {
    for (const [key, entry] of before) if (after.get(key) !== entry) this.parts.set(key, entry);
    for (const key of after.keys()) if (!before.has(key)) this.parts.delete(key);
  }

  save(): Uint8Array {
    const unchanged =
      this.parts.size === this.original.size &&
      [...this.parts].every(([key, entry]) => this.original.get(key) === entry);
    return unchanged ? this.bytes.slice() : writeZip([...this.parts.values()]);
  }
}

function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

function sameContent(one: ZipEntry, other: ZipEntry): boolean {
  if (one.size !== other.size || one.crc !== other.crc) return false;
  const [first, second] = [new ByteStream(inflateEntry(one)), new ByteStream(inflateEntry(other))];
  for (;;) {
    const [a, b] = [first.rest(), second.rest()];
    const length = Math.min(a.length, b.length);
    if (length === 0) return a.length === b.length;
    for (let at = 0; at < length; at++) if (a[at] !== b[at]) return false;
    first.take(length);
    second.take(length);
  }
}

/** Pieces of unequal lengths, compared side by side. */
class ByteStream {
  private piece: Uint8Array = new Uint8Array(0);
  constructor(private readonly pieces: Iterator<Uint8Array>) {}

  /** What is left of the present piece; empty only at the end. */
  rest(): Uint8Array {
    while (this.piece.length === 0) {
      const next = this.pieces.next();
      if (next.done === true) break;
      this.piece = next.value;
    }
    return this.piece;
  }
  take(length: number): void {
    this.piece = this.piece.subarray(length);
  }
}
