import { scanPart } from "./scan-part";
import type { ZipEntry } from "./zip-directory";

/** Whether an element that protects a sheet, or the list of sheets, is there and turned on. */
export function isProtected(entry: ZipEntry, element: string, attribute: string): boolean {
  let found = false;
  scanPart(entry, {
    open(tag) {
      if (tag.name === element && tag.flag(attribute)) found = true;
    },
    close() {
      // What protects is one tag.
    },
  });
  return found;
}
