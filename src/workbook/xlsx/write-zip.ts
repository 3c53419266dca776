import { WorkbookError } from "../port";
import type { ZipEntry } from "./zip-directory";

const largest = 0xffff_fffe;

/** A zip archive of the entries, in order; their compressed data are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const local = entries.map((entry) => 30 + entry.nameBytes.length + entry.compressed.length);
  const directory = entries.reduce((size, entry) => size + 46 + entry.nameBytes.length, 0);
  const start = local.reduce((sum, size) => sum + size, 0);
  if (start + directory > largest || entries.some((entry) => entry.size > largest)) {
    throw new WorkbookError("tooLarge", "the file would need zip64");
  }
  const bytes = new Uint8Array(start + directory + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = start;
  for (const entry of entries) {
    writeLocal(bytes, view, at, entry);
    writeCentral(bytes, view, central, entry, at);
    at += 30 + entry.nameBytes.length + entry.compressed.length;
    central += 46 + entry.nameBytes.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, start, true);
  return bytes;
}

/** What the local and the central header have in common, from "version needed" on. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  // Bit 3 promises a data descriptor after the data; sizes stand in the header instead.
  view.setUint16(at + 2, entry.flags & ~8, true);
  view.setUint16(at + 4, entry.method === "deflated" ? 8 : 0, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function writeLocal(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry): void {
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, at + 4, entry);
  bytes.set(entry.nameBytes, at + 30);
  bytes.set(entry.compressed, at + 30 + entry.nameBytes.length);
}

function writeCentral(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry, local: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, 20, true);
  writeShared(view, at + 6, entry);
  view.setUint32(at + 38, entry.attributes, true);
  view.setUint32(at + 42, local, true);
  bytes.set(entry.nameBytes, at + 46);
}
