import { WorkbookError } from "../port";
import { inflateEntry } from "./inflate-entry";
import { XmlScanner, type XmlHandler } from "./xml-scanner";
import type { ZipEntry } from "./zip-directory";

/** A part's XML in UTF-8, piece by piece; parts in UTF-16, which the format also allows, are turned into UTF-8. */
export function* partPieces(entry: ZipEntry): Generator<Uint8Array, void, undefined> {
  let decoder: TextDecoder | undefined;
  let first = true;
  const encoder = new TextEncoder();
  for (const piece of inflateEntry(entry)) {
    if (first) decoder = utf16Decoder(piece);
    if (decoder === undefined) {
      yield piece;
    } else {
      const text = decoder.decode(piece, { stream: true });
      // The declaration names an encoding that no longer holds.
      yield encoder.encode(first ? text.replace(/^(<\?xml[^>]*?)\s+encoding=(["'])[^"']*\2/, "$1") : text);
    }
    first = false;
  }
}

function utf16Decoder(piece: Uint8Array): TextDecoder | undefined {
  const [one, two] = piece;
  if ((one === 0xff && two === 0xfe) || (one === 0x3c && two === 0)) return new TextDecoder("utf-16le");
  if ((one === 0xfe && two === 0xff) || (one === 0 && two === 0x3c)) return new TextDecoder("utf-16be");
  return undefined;
}

/** Reads a whole part with a handler. */
export function scanPart(entry: ZipEntry, handler: XmlHandler): void {
  const scanner = new XmlScanner(handler);
  for (const piece of partPieces(entry)) scanner.push(piece);
  scanner.end();
}

/** The same for XML that is already at hand. */
export function scanBytes(bytes: Uint8Array, handler: XmlHandler): void {
  if (bytes.length === 0) throw new WorkbookError("damaged", "empty XML part");
  const scanner = new XmlScanner(handler);
  scanner.push(bytes);
  scanner.end();
}
