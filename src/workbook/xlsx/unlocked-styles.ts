import { scanPart } from "./scan-part";
import type { ZipEntry } from "./zip-directory";

/** Numbers of the cell formats that leave a cell open for writing in a protected sheet; all others lock it. */
export function readUnlockedStyles(entry: ZipEntry | undefined): ReadonlySet<string> {
  const unlocked = new Set<string>();
  if (entry === undefined) return unlocked;
  let inFormats = false;
  let index = -1;
  scanPart(entry, {
    open(tag) {
      if (tag.name === "cellXfs") inFormats = true;
      else if (inFormats && tag.name === "xf") index++;
      else if (inFormats && tag.name === "protection" && tag.attribute("locked") !== undefined) {
        if (!tag.flag("locked")) unlocked.add(String(index));
      }
    },
    close(tag) {
      if (tag.name === "cellXfs") inFormats = false;
    },
  });
  return unlocked;
}
