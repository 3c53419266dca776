import { Inflate } from "fflate";
import { WorkbookError } from "../port";
import type { ZipEntry } from "./zip-directory";

/** Compressed bytes inflated at a time: big enough to be fast, small enough to keep what comes out small. */
const step = 32_768;
/** No part of a workbook is larger: 1,048,576 rows of 20 ordinary cells are 830 MB. */
const largestPart = 2_000_000_000;
/** XML of identical rows shrinks some 100 times; deflate's limit, which a bomb uses, is 1,032 times. */
const greatestRatio = 300;
const ratioMatters = 32_000_000;

/**
 * The entry's bytes, piece by piece, so that a part of any size takes bounded memory. A piece is only valid until the
 * next is asked for. Throws `unsafe` for bombs and `damaged` where the data do not fit what the archive declares.
 */
export function* inflateEntry(entry: ZipEntry): Generator<Uint8Array, void, undefined> {
  if (entry.size > largestPart) throw new WorkbookError("unsafe", "part too large");
  if (entry.method === "stored") {
    if (entry.compressed.length !== entry.size) throw new WorkbookError("damaged", "stored size differs");
    yield entry.compressed;
    return;
  }
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  const { compressed } = entry;
  const most = Math.min(largestPart, Math.max(ratioMatters, compressed.length * greatestRatio));
  let size = 0;
  for (let at = 0; at < compressed.length; at += step) {
    const last = at + step >= compressed.length;
    try {
      inflate.push(compressed.subarray(at, at + step), last);
    } catch {
      throw new WorkbookError("damaged", "inflate failed");
    }
    for (const piece of ready) {
      size += piece.length;
      if (size > most) throw new WorkbookError("unsafe", "part inflates beyond reason");
      if (size > entry.size) throw new WorkbookError("damaged", "part is larger than declared");
      if (piece.length > 0) yield piece;
    }
    ready.length = 0;
  }
  if (size !== entry.size) throw new WorkbookError("damaged", "part is smaller than declared");
}
