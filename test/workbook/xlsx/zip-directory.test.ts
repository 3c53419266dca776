import { deflateRawSync } from "node:zlib";
import { Zip, ZipDeflate } from "fflate";
import { inflateEntry } from "../../../src/workbook/xlsx/inflate-entry";
import { joined } from "../../../src/workbook/xlsx/deflate-entry";
import { writeZip } from "../../../src/workbook/xlsx/write-zip";
import { readZipDirectory } from "../../../src/workbook/xlsx/zip-directory";
import { packageOf } from "./package-of";

/** Names and contents of an archive's entries. */
function contents(bytes: Uint8Array): Record<string, string> {
  const entries = readZipDirectory(bytes).map((entry) => {
    const pieces = [...inflateEntry(entry)].map((piece) => piece.slice());
    return [entry.name, new TextDecoder().decode(joined(pieces))] as const;
  });
  return Object.fromEntries(entries);
}

const given = { "a.xml": "<a/>", "mapp/å.xml": "<b>åäö</b>".repeat(500) };

/** The archive with its numbers moved to a zip64 record, as writers of large files put them. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const old = new DataView(bytes.buffer, bytes.byteOffset + end, 22);
  const out = new Uint8Array(bytes.length + 56 + 20);
  out.set(bytes.subarray(0, end));
  const view = new DataView(out.buffer);
  view.setUint32(end, 0x06064b50, true);
  view.setUint32(end + 4, 44, true);
  view.setUint32(end + 24, old.getUint16(8, true), true);
  view.setUint32(end + 32, old.getUint16(10, true), true);
  view.setUint32(end + 40, old.getUint32(12, true), true);
  view.setUint32(end + 48, old.getUint32(16, true), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setUint32(end + 64, end, true);
  view.setUint32(end + 76, 0x06054b50, true);
  for (const [offset, size] of [
    [8, 2],
    [10, 2],
    [12, 4],
    [16, 4],
  ] as const)
    out.fill(0xff, end + 76 + offset, end + 76 + offset + size);
  return out;
}

/** As programs write that do not know a part's size before they begin: sizes stand after the data. */
function streamed(parts: Readonly<Record<string, string>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [name, text] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(new TextEncoder().encode(text), true);
  }
  zip.end();
  return joined(pieces);
}

describe("a zip archive is read", () => {
  it.each([
    ["as most programs write it", packageOf(given)],
    ["with sizes after the data", streamed(given)],
    ["with a zip64 record", asZip64(packageOf(given))],
    ["with something before it", joined([new TextEncoder().encode("#!början\n"), packageOf(given)])],
    ["with a comment after it", joined([packageOf(given), new TextEncoder().encode("kommentar")])],
  ])("%s", (_, bytes) => {
    expect(contents(bytes)).toEqual(given);
  });

  it("in pieces that stay small however large the part is", () => {
    const size = 20_000_000;
    const lines = new TextEncoder().encode(
      Array.from({ length: size / 10 }, (_, line) => String(line).padEnd(10)).join(""),
    );
    const entry = {
      ...readZipDirectory(packageOf({ a: "" }))[0],
      ...{ name: "a", nameBytes: new Uint8Array([97]), method: "deflated" as const },
      ...{
        compressed: new Uint8Array(deflateRawSync(lines)),
        size,
        crc: 0,
        flags: 0,
        modified: 0,
        attributes: 0,
      },
    };
    let [total, largest] = [0, 0];
    for (const piece of inflateEntry(entry)) {
      total += piece.length;
      largest = Math.max(largest, piece.length);
    }
    expect(total).toBe(size);
    expect(largest).toBeLessThan(1_000_000);
  });
});

describe("a zip archive is written", () => {
  it("with the entries' compressed bytes as they were, whichever way they came", () => {
    for (const bytes of [packageOf(given), streamed(given)]) {
      const entries = readZipDirectory(bytes);
      const again = writeZip(entries);
      expect(contents(again)).toEqual(given);
      const copies = readZipDirectory(again);
      expect(copies.map(({ compressed }) => Buffer.from(compressed))).toEqual(
        entries.map(({ compressed }) => Buffer.from(compressed)),
      );
    }
  });
});
