import { scanPart } from "./scan-part";
import { decodeText } from "./xml-text";
import type { ZipEntry } from "./zip-directory";

/** The workbook's names (definierade namn) in lower case, with the formula that each stands for. */
export function readDefinedNames(workbook: ZipEntry): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let name: string | undefined;
  let formula = "";
  scanPart(workbook, {
    open(tag) {
      if (tag.name === "definedName") [name, formula] = [tag.attribute("name")?.toLowerCase(), ""];
    },
    close(tag) {
      if (tag.name !== "definedName") return;
      if (name !== undefined) names.set(name, formula);
      name = undefined;
    },
    text(bytes, start, end) {
      if (name !== undefined) formula += decodeText(bytes, start, end);
    },
  });
  return names;
}
