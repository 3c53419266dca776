import type { CellRange } from "../address";
import { grownRange, type Growth } from "../grown-range";
import { shiftFormula } from "../shift-formula";
import { placeOf, rangePlace } from "./range-place";
import { marksAmong, rangeAddress } from "./sheet-marks";

/** Conditional formats that hold the row new ones are made alike, and that end among the rows prepared below it. */
export interface ReachingFormats {
  /** Lets them reach the last prepared row, in the next request. */
  reach(worksheet: Excel.Worksheet): void;
  /** Lets them end where they did. */
  retreat(worksheet: Excel.Worksheet): Promise<void>;
}

/** A conditional format and the ranges that it has. */
export interface FormatRanges {
  readonly rule: Excel.ConditionalFormat;
  readonly ranges: readonly CellRange[];
}

/**
 * Asks which ranges the sheet's own conditional formats have, of rules that `loadRules` has loaded; the answer comes
 * with the next sync. The add-in's marks are of single cells and reach no further.
 */
export function askForFormatRanges(rules: Excel.ConditionalFormatCollection): () => FormatRanges[] {
  const marks = new Set(marksAmong(rules));
  const asked = rules.items
    .filter((rule) => !marks.has(rule))
    .map((rule) => {
      const { areas } = rule.getRanges();
      areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      return { rule, areas };
    });
  return () => asked.map(({ rule, areas }) => ({ rule, ranges: areas.items.map(placeOf) }));
}

/**
 * The formats that must reach further; undefined where none does. A newer Excel (ExcelApi 1.17) is given their ranges
 * anew. An older one gets a rule beside each that goes by a formula of its own; kinds that weigh all their cells
 * against each other (data bars, duplicates) would then say something else, and stay as they are.
 */
export async function reachingFormats(
  formats: readonly FormatRanges[],
  growth: Growth,
): Promise<ReachingFormats | undefined> {
  const all = formats.flatMap(({ ranges }) => ranges);
  const short = formats.flatMap(({ rule, ranges }) => {
    const grown = ranges.map((range) => grownRange(range, growth, all));
    return grown.some((range, at) => range !== ranges[at]) ? [{ rule, ranges, grown }] : [];
  });
  if (short.length === 0) return undefined;
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) return byRanges(short);
  return byFormulas(short, formats);
}

interface ShortFormat extends FormatRanges {
  readonly grown: readonly CellRange[];
}

function byRanges(short: readonly ShortFormat[]): ReachingFormats {
  const setAll = (worksheet: Excel.Worksheet, which: "ranges" | "grown") => {
    const { conditionalFormats } = worksheet.getRange();
    for (const format of short)
      conditionalFormats.getItem(format.rule.id).setRanges(format[which].map(rangeAddress).join(","));
  };
  return {
    reach: (worksheet) => setAll(worksheet, "grown"),
    retreat: async (worksheet) => {
      setAll(worksheet, "ranges");
      await worksheet.context.sync();
    },
  };
}

async function byFormulas(
  short: readonly ShortFormat[],
  there: readonly FormatRanges[],
): Promise<ReachingFormats | undefined> {
  const own = short.filter(({ rule }) => rule.type === "Custom");
  const [first] = own;
  if (first === undefined) return undefined;
  for (const { rule } of own) {
    rule.load("stopIfTrue");
    const { format } = rule.customOrNullObject;
    format.load("numberFormat");
    format.fill.load("color");
    format.font.load("bold,color,italic,strikethrough,underline");
    format.borders.load("items/sideIndex,items/style,items/color");
  }
  await first.rule.context.sync();
  const added = own.flatMap(({ rule, ranges, grown }) =>
    grown.flatMap((range, at) => {
      const from = (ranges[at] as CellRange).bottom + 1;
      return range.bottom < from ? [] : [{ rule, corner: cornerOf(ranges), range: { ...range, top: from } }];
    }),
  );
  const known = new Set(there.map(({ rule }) => rule.id));
  return {
    // Each goes before those that are there, so the first of them comes last.
    reach: (worksheet) => {
      for (const { rule, corner, range } of [...added].reverse()) addAlike(worksheet, rule, corner, range);
    },
    retreat: async (worksheet) => {
      const addresses = new Set(added.map(({ range }) => rangeAddress(range)));
      const { conditionalFormats } = worksheet.getRange();
      conditionalFormats.load("items/id");
      await worksheet.context.sync();
      const later = conditionalFormats.items.filter(({ id }) => !known.has(id));
      const places = later.map((rule) => rule.getRangeOrNullObject());
      for (const place of places) place.load(rangePlace);
      await worksheet.context.sync();
      places.forEach((place, at) => {
        if (!place.isNullObject && addresses.has(rangeAddress(placeOf(place)))) later[at]?.delete();
      });
    },
  };
}

/** A rule for other cells that says of them what `rule` says of its own. */
function addAlike(
  worksheet: Excel.Worksheet,
  rule: Excel.ConditionalFormat,
  corner: Pick<CellRange, "top" | "left">,
  range: CellRange,
): void {
  const alike = worksheet.getRange(rangeAddress(range)).conditionalFormats.add("Custom");
  const { format, rule: own } = rule.customOrNullObject;
  alike.custom.rule.formula = shiftFormula(own.formula, range.top - corner.top, range.left - corner.left);
  alike.stopIfTrue = rule.stopIfTrue;
  const { fill, font, borders } = format;
  const numberFormat: unknown = format.numberFormat;
  const look = alike.custom.format;
  if (fill.color !== "") look.fill.color = fill.color;
  for (const key of ["bold", "italic", "strikethrough"] as const) if (font[key]) look.font[key] = true;
  if (font.color !== "") look.font.color = font.color;
  if (isNamed(font.underline)) look.font.underline = font.underline;
  if (typeof numberFormat === "string" && numberFormat !== "") look.numberFormat = numberFormat;
  for (const { sideIndex, style, color } of borders.items) {
    if (!isNamed(style)) continue;
    look.borders.getItem(sideIndex as Excel.ConditionalRangeBorderIndex).set({ style, color });
  }
}

/** False for what Excel calls "None", or gives as null where the format says nothing. */
function isNamed(style: string | null): boolean {
  return style !== null && style !== "None";
}

/** The cell that the formula of a rule with such ranges is written for. */
function cornerOf(ranges: readonly CellRange[]): Pick<CellRange, "top" | "left"> {
  return {
    top: Math.min(...ranges.map(({ top }) => top)),
    left: Math.min(...ranges.map(({ left }) => left)),
  };
}
