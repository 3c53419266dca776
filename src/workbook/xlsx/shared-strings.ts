import { scanPart } from "./scan-part";
import { RichText } from "./rich-text";
import type { ZipEntry } from "./zip-directory";

/** The texts that cells refer to by number; formatting within a text is dropped. */
export function readSharedStrings(entry: ZipEntry): string[] {
  const strings: string[] = [];
  const rich = new RichText();
  scanPart(entry, {
    open(tag) {
      if (tag.name === "si") rich.start();
      else rich.open(tag);
    },
    close(tag) {
      if (tag.name === "si") strings.push(rich.finish());
      else rich.close(tag);
    },
    text(bytes, start, end, _whole, cdata) {
      rich.add(bytes, start, end, cdata);
    },
  });
  return strings;
}
