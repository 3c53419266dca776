import { WorkbookError } from "../port";

/** One file of a zip archive, still compressed. */
export interface ZipEntry {
  /** The name as the archive spells it, and its bytes, which are written back as they were. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: "stored" | "deflated";
  readonly compressed: Uint8Array;
  /** Size in bytes when inflated, as the archive declares it. */
  readonly size: number;
  readonly crc: number;
  readonly flags: number;
  /** MS-DOS time (low 16 bits) and date (high 16 bits). */
  readonly modified: number;
  readonly attributes: number;
}

/** More parts than any workbook has; Excel's largest have a few thousand. */
const mostEntries = 20_000;
const endLength = 22;
const longestComment = 65_535;
const localHeaderLength = 30;

/**
 * Reads a zip archive's central directory. Nothing is inflated.
 * Rejects with `truncated` where the end is missing, `passwordProtected` for encrypted entries, `unsafe` for
 * overlapping entries or absurd counts, and `damaged` for what contradicts itself.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3 to 4.5.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw new WorkbookError("truncated", "no end of central directory");
  const { count, size, offset, before } = readEnd(view, end);
  if (count > mostEntries) throw new WorkbookError("unsafe", `${count} zip entries`);
  // Bytes put before the archive move every offset by the same amount.
  const shift = before - size - offset;
  if (shift < 0 || offset + shift < 0) throw new WorkbookError("truncated", "central directory out of place");

  const entries: ZipEntry[] = [];
  const extents: { start: number; end: number }[] = [];
  let at = offset + shift;
  for (let index = 0; index < count; index++) {
    const found = readCentralEntry(bytes, view, at, shift, before);
    entries.push(found.entry);
    extents.push(found.extent);
    at = found.next;
  }
  rejectOverlaps(extents);
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

interface DirectoryEnd {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the directory must end. */
  readonly before: number;
}

function readEnd(view: DataView, end: number): DirectoryEnd {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const needs64 = count === 0xffff || size === 0xffffffff || offset === 0xffffffff;
  const locator = end - 20;
  if (!needs64 || locator < 0 || view.getUint32(locator, true) !== 0x07064b50) {
    return { count, size, offset, before: end };
  }
  // The zip64 record stands right before its locator, whatever came before the archive.
  const record = locator - 56;
  if (record < 0 || view.getUint32(record, true) !== 0x06064b50) {
    throw new WorkbookError("damaged", "zip64 record missing");
  }
  return {
    count: readUint64(view, record + 32),
    size: readUint64(view, record + 40),
    offset: readUint64(view, record + 48),
    before: record,
  };
}

function readUint64(view: DataView, at: number): number {
  const value = view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
  if (!Number.isSafeInteger(value)) throw new WorkbookError("unsafe", "zip64 number out of range");
  return value;
}

function readCentralEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  shift: number,
  before: number,
): { entry: ZipEntry; extent: { start: number; end: number }; next: number } {
  if (at + 46 > before || view.getUint32(at, true) !== 0x02014b50) {
    throw new WorkbookError("truncated", "central directory entry missing");
  }
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) !== 0) throw new WorkbookError("passwordProtected", "encrypted zip entry");
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new WorkbookError("damaged", `zip method ${method}`);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > before) throw new WorkbookError("truncated", "central directory cut off");
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  const start = sizes.offset + shift;
  const data = dataStart(view, start, before);
  const end = data + sizes.compressed;
  if (end > before) throw new WorkbookError("truncated", "zip entry cut off");
  const entry: ZipEntry = {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    method: method === 8 ? "deflated" : "stored",
    compressed: bytes.subarray(data, end),
    size: sizes.inflated,
    crc: view.getUint32(at + 16, true),
    flags,
    modified: view.getUint32(at + 12, true),
    attributes: view.getUint32(at + 38, true),
  };
  return { entry, extent: { start, end }, next };
}

/** Sizes and place of an entry; those that do not fit 32 bits stand in the zip64 extra field, in this order. */
function readSizes(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): { inflated: number; compressed: number; offset: number } {
  let inflated = view.getUint32(at + 24, true);
  let compressed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraLength;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      const end = Math.min(field + 4 + length, extra + extraLength);
      const take = (given: number): number => {
        if (given !== 0xffffffff || value + 8 > end) return given;
        value += 8;
        return readUint64(view, value - 8);
      };
      inflated = take(inflated);
      compressed = take(compressed);
      offset = take(offset);
    }
    field += 4 + length;
  }
  return { inflated, compressed, offset };
}

/** Where the entry's data begin: the local header repeats the name and may have other extra fields. */
function dataStart(view: DataView, start: number, before: number): number {
  if (start + localHeaderLength > before) throw new WorkbookError("truncated", "zip entry out of place");
  if (view.getUint32(start, true) !== 0x04034b50) throw new WorkbookError("damaged", "local header missing");
  return start + localHeaderLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
}

/** Entries that share bytes are how a small archive claims to hold petabytes. */
function rejectOverlaps(extents: { start: number; end: number }[]): void {
  const ordered = [...extents].sort((one, other) => one.start - other.start);
  for (let index = 1; index < ordered.length; index++) {
    if ((ordered[index]?.start ?? 0) < (ordered[index - 1]?.end ?? 0)) {
      throw new WorkbookError("unsafe", "overlapping zip entries");
    }
  }
}
