import { scanPart } from "./scan-part";
import type { ZipEntry } from "./zip-directory";

/** Where a list of links or content types takes one more, before its root's end, and the prefix that its items have. */
export function rootEnd(entry: ZipEntry): { end: number; prefix: string } {
  let [depth, end, prefix] = [0, 0, ""];
  scanPart(entry, {
    open(tag) {
      if (depth++ === 0) prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
    },
    close(tag) {
      if (--depth === 0) end = tag.start;
    },
  });
  return { end, prefix };
}

/** An id that no link of the list has. */
export function freeId(links: ZipEntry): string {
  const taken = new Set<string>();
  scanPart(links, {
    open: (tag) => taken.add(tag.attribute("Id") ?? ""),
    close() {
      // Ids stand in attributes.
    },
  });
  for (let number = taken.size + 1; ; number++) if (!taken.has(`rId${number}`)) return `rId${number}`;
}
