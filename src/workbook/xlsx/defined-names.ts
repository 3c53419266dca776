import { scanPart } from "./scan-part";
import { decodeText } from "./xml-text";
import type { ZipEntry } from "./zip-directory";

/** A name of the workbook (definierat namn) as the file has it. */
export interface FileName {
  readonly name: string;
  /** Without an equals sign: "Koder!$A$2:$A$9". */
  readonly formula: string;
  readonly isHidden: boolean;
  /** True where the name holds in one sheet only. */
  readonly isLocal: boolean;
}

/** The workbook's names in the file's order. */
export function readFileNames(workbook: ZipEntry): readonly FileName[] {
  const names: FileName[] = [];
  let reading: FileName | undefined;
  scanPart(workbook, {
    open(tag) {
      if (tag.name !== "definedName") return;
      const isHidden = tag.flag("hidden");
      const isLocal = tag.attribute("localSheetId") !== undefined;
      reading = { name: tag.attribute("name") ?? "", formula: "", isHidden, isLocal };
    },
    close(tag) {
      if (tag.name !== "definedName") return;
      if (reading !== undefined && reading.name !== "") names.push(reading);
      reading = undefined;
    },
    text(bytes, start, end) {
      if (reading !== undefined)
        reading = { ...reading, formula: reading.formula + decodeText(bytes, start, end) };
    },
  });
  return names;
}

/** The names in lower case, with the formula that each stands for; a sheet's own name goes for the workbook's. */
export function readDefinedNames(workbook: ZipEntry): ReadonlyMap<string, string> {
  return new Map(readFileNames(workbook).map(({ name, formula }) => [name.toLowerCase(), formula]));
}
