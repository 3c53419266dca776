import { RootChildren } from "./sheet-elements";
import type { Splice } from "./splice";
import type { ZipEntry } from "./zip-directory";

/** Children of `<styleSheet>` up to the cells' formats. ECMA-376 part 1, 18.8.39. */
const stylesOrder = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];

/** The number of the cell format that wraps long texts, and the change that puts it there. */
export function wrapFormat(
  styles: ZipEntry,
  vertical: "top" | "bottom",
): { readonly style: number; readonly splices: Splice[] } | undefined {
  const children = new RootChildren(styles, stylesOrder);
  const list = children.text("cellXfs");
  if (list === null) return undefined;
  const p = children.prefix;
  const wanted = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><${p}alignment vertical="${vertical}" wrapText="1"/></${p}xf>`;
  const formats: readonly string[] =
    list.match(/<(?:\w+:)?xf\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?xf>)/g) ?? [];
  const there = formats.indexOf(wanted);
  if (there >= 0) return { style: there, splices: [] };
  const grown = list
    .replace(/(<(?:\w+:)?cellXfs\b[^>]*\bcount=")\d+"/, `$1${formats.length + 1}"`)
    .replace(/<\/(?:\w+:)?cellXfs>$/, (end) => `${wanted}${end}`);
  return { style: formats.length, splices: children.put({ cellXfs: grown }) };
}
