import { WorkbookError } from "../port";
import { partPieces } from "./part-pieces";
import { XmlScanner, type XmlHandler } from "./xml-scanner";
import type { ZipEntry } from "./zip-directory";

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
