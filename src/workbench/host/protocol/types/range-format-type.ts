import { pointsPerLine } from "../../../../workbook/page-looks";
import { textLines } from "../../../../workbook/text-lines";
import { areaAddress, type Area } from "../../model/area";
import type { CellStyle, StyleChange } from "../../model/cell-style";
import type { SheetModel } from "../../model/sheet-model";
import { hostObject, type HostObject, type HostType } from "../host-type";
import { colourArgument, numberArgument } from "./arguments";

interface FormattedAreas {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
  readonly key: string;
}

const rangeFormatType: HostType<FormattedAreas> = {
  name: "RangeFormat",
  properties: {
    ColumnWidth: {
      get: ({ sheet, areas }) => sheet.columnWidth(areas[0]?.column ?? 0) * pointsPerPixel,
      set({ sheet, areas }, value) {
        for (const { column, columnCount } of areas) {
          for (let at = column; at < column + columnCount; at++) {
            sheet.setColumnWidth(at, numberArgument(Math.round(Number(value) / pointsPerPixel)));
          }
        }
      },
    },
    RowHeight: {
      get: ({ sheet, areas }) => sheet.rowHeight(areas[0]?.row ?? 0),
      set({ sheet, areas }, value) {
        for (const { row, rowCount } of areas)
          for (let at = row; at < row + rowCount; at++) sheet.setRowHeight(at, Number(value), "addin");
      },
    },
    WrapText: {
      get: (range) => (isUniform(range, "wrap") ? (oneStyle(range)?.wrap ?? false) : null),
      set: (range, value) => restyle(range, { wrap: value === true ? true : null }),
    },
    VerticalAlignment: {
      get: (range) =>
        isUniform(range, "vertical") ? verticals[oneStyle(range)?.vertical ?? "bottom"] : null,
      set: (range, value) =>
        restyle(range, { vertical: value === "Top" ? "top" : value === "Center" ? "center" : null }),
    },
    HorizontalAlignment: { get: (range) => alignments[oneStyle(range)?.align ?? "general"] },
  },
  does: { AutofitRows: autofitRows },
  links: {
    Fill: (range) => hostObject(fillType, range, `${range.key}/fill`),
    Font: (range) => hostObject(fontType, range, `${range.key}/font`),
    Protection: (range) => hostObject(formatProtectionType, range, `${range.key}/protection`),
  },
};

/** Rows become as high as their wrapped texts take, in columns of 7 pixels a character. */
function autofitRows({ sheet, areas }: FormattedAreas): void {
  const used = sheet.usedArea();
  if (used === undefined) return;
  for (const { row, rowCount } of areas) {
    for (let at = Math.max(row, used.row); at < Math.min(row + rowCount, used.row + used.rowCount); at++) {
      let lines = 1;
      for (let column = used.column; column < used.column + used.columnCount; column++) {
        if (sheet.style(at, column).wrap !== true) continue;
        const characters = Math.floor((sheet.columnWidth(column) - 5) / 7);
        lines = Math.max(lines, textLines(sheet.view(at, column).text, Math.max(1, characters)));
      }
      sheet.setRowHeight(at, lines * pointsPerLine, "addin");
    }
  }
}

const pointsPerPixel = 0.75;

const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const alignments = { general: "General", left: "Left", center: "Center", right: "Right" } as const;

const fillType: HostType<FormattedAreas> = {
  name: "RangeFill",
  properties: {
    Color: {
      // Excel says "" where the cells differ and white where there is no fill.
      get: (range) => (isUniform(range, "fill") ? (oneStyle(range)?.fill ?? "#FFFFFF") : ""),
      set: (range, value) => restyle(range, { fill: colourArgument(value) }),
    },
  },
  does: { Clear: (range) => restyle(range, { fill: null }) },
};

const fontType: HostType<FormattedAreas> = {
  name: "RangeFont",
  properties: {
    Bold: {
      get: (range) => (isUniform(range, "bold") ? (oneStyle(range)?.bold ?? false) : null),
      set: (range, value) => restyle(range, { bold: value === true ? true : null }),
    },
    Color: {
      get: (range) => (isUniform(range, "fontColor") ? (oneStyle(range)?.fontColor ?? "#000000") : ""),
      set: (range, value) => restyle(range, { fontColor: colourArgument(value) }),
    },
  },
};

/** Locked or not, as every cell of a new sheet in Excel is locked; null where the cells differ. */
const formatProtectionType: HostType<FormattedAreas> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      get: (range) => (isUniform(range, "unlocked") ? oneStyle(range)?.unlocked !== true : null),
      set: (range, value) => restyle(range, { unlocked: value === false ? true : null }),
    },
  },
};

function oneStyle({ sheet, areas }: FormattedAreas): CellStyle | undefined {
  const first = areas[0];
  return first && sheet.style(first.row, first.column);
}

function isUniform(range: FormattedAreas, property: keyof CellStyle): boolean {
  const wanted = oneStyle(range)?.[property];
  return range.areas.every((area) => {
    // Below and beside what is used, every cell looks alike.
    const used = range.sheet.usedArea(false);
    const lastRow = Math.min(area.row + area.rowCount, (used?.row ?? 0) + (used?.rowCount ?? 0) + 1);
    const lastColumn = Math.min(
      area.column + area.columnCount,
      (used?.column ?? 0) + (used?.columnCount ?? 0) + 1,
    );
    for (let row = area.row; row < lastRow; row++) {
      for (let column = area.column; column < lastColumn; column++) {
        if (range.sheet.style(row, column)[property] !== wanted) return false;
      }
    }
    return true;
  });
}

function restyle({ sheet, areas }: FormattedAreas, change: StyleChange): void {
  for (const area of areas) sheet.restyle(area, change, "addin");
}

export function rangeFormatObject(sheet: SheetModel, areas: readonly Area[]): HostObject {
  const key = `format:${sheet.id}!${areas.map(areaAddress).join(",")}`;
  return hostObject(rangeFormatType, { sheet, areas, key }, key);
}
