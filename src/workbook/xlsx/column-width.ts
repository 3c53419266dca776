import { RootChildren } from "./sheet-elements";
import type { Splice } from "./splice";
import type { ZipEntry } from "./zip-directory";

/** The change to a sheet part that gives one column (from 0) a width and a format; ranges that hold it are split. */
export function columnWidth(
  sheet: ZipEntry,
  column: number,
  width: number,
  style: number | undefined,
): Splice[] {
  const children = new RootChildren(sheet);
  const p = children.prefix;
  const own = column + 1;
  const others = (children.text("cols")?.match(/<(?:\w+:)?col\s[^>]*?\/?>/g) ?? []).flatMap((source) => {
    const [min, max] = [numberIn(source, "min"), numberIn(source, "max")];
    if (own < min || own > max) return [{ min, source }];
    return [
      ...(min < own ? [{ min, source: withRange(source, min, own - 1) }] : []),
      ...(max > own ? [{ min: own + 1, source: withRange(source, own + 1, max) }] : []),
    ];
  });
  const format = style === undefined ? "" : ` style="${style}"`;
  const mine = {
    min: own,
    source: `<${p}col min="${own}" max="${own}" width="${width}" customWidth="1"${format}/>`,
  };
  const cols = [...others, mine]
    .sort((a, b) => a.min - b.min)
    .map(({ source }) => source.replace(/\/?>$/, "/>"));
  return children.put({ cols: `<${p}cols>${cols.join("")}</${p}cols>` });
}

function numberIn(source: string, attribute: "min" | "max"): number {
  return Number(new RegExp(`\\s${attribute}=["'](\\d{1,6})["']`).exec(source)?.[1] ?? 0);
}

function withRange(source: string, min: number, max: number): string {
  return source.replace(/\smin=["']\d+["']/, ` min="${min}"`).replace(/\smax=["']\d+["']/, ` max="${max}"`);
}
