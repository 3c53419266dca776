import { areaAddress, maxColumns, parseArea, splitSheet, type Area } from "../../model/area";
import { ModelRefusal } from "../../model/model-refusal";
import { type PageLayout, type PageMargins, pageTextKeys } from "../../model/page-layout";
import type { SheetModel } from "../../model/sheet-model";
import { hostObject, type HostObject, type HostProperty, type HostType } from "../host-type";
import { textArgument } from "./arguments";
import { rangeAreasOf } from "./range-areas-type";
import { rangeObject } from "./range-type";

/** What of a page set-up the add-in may ask and set. */
const pageLayoutType: HostType<SheetModel> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: ({ page }) => (page.landscape ? "Landscape" : "Portrait"),
      set: (sheet, value) => change(sheet, { landscape: textArgument(value) === "Landscape" }),
    },
    PaperSize: {
      get: ({ page }) => page.paper,
      set: (sheet, value) => change(sheet, { paper: textArgument(value) }),
    },
    Zoom: {
      get: ({ page }) => ({
        scale: null,
        horizontalFitToPages: null,
        verticalFitToPages: null,
        ...page.zoom,
      }),
      set: (sheet, value) => change(sheet, { zoom: zoomArgument(value) }),
    },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  links: { HeadersFooters: (sheet) => hostObject(groupType, sheet, `${sheet.id}/headersFooters`) },
  makes: {
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.page.printArea.length === 0 ? null : rangeAreasOf(sheet, sheet.page.printArea),
    GetPrintTitleRowsOrNullObject: (sheet) =>
      sheet.page.titleRows === undefined ? null : rangeObject(sheet, sheet.page.titleRows),
  },
  does: {
    SetPrintArea: (sheet, [address]) => change(sheet, { printArea: areasArgument(sheet, address) }),
    SetPrintTitleRows(sheet, [address]) {
      const [titleRows] = areasArgument(sheet, address);
      if (titleRows !== undefined && titleRows.columnCount !== maxColumns)
        throw new ModelRefusal("InvalidArgument", `Not whole rows: ${areaAddress(titleRows)}.`);
      change(sheet, { titleRows });
    },
  },
};

const groupType: HostType<SheetModel> = {
  name: "HeaderFooterGroup",
  properties: {
    State: {
      get: () => "Default",
      set: (_sheet, value) => {
        if (value !== "Default")
          throw new ModelRefusal("InvalidArgument", "All pages have the same texts here.");
      },
    },
    UseSheetScale: {
      get: ({ page }) => page.textsScale,
      set: (sheet, value) => change(sheet, { textsScale: value === true }),
    },
  },
  links: { DefaultForAllPages: (sheet) => hostObject(textsType, sheet, `${sheet.id}/pageTexts`) },
};

/** Excel's limit for a header's, and for a footer's, three parts together. */
const longestText = 255;

const textsType: HostType<SheetModel> = {
  name: "HeaderFooter",
  properties: Object.fromEntries(
    pageTextKeys.map((key): [string, HostProperty<SheetModel>] => [
      key,
      {
        get: ({ page }) => page.texts[key],
        set(sheet, value) {
          const texts = { ...sheet.page.texts, [key]: textArgument(value) };
          const where = key.endsWith("Header") ? "Header" : "Footer";
          const length = pageTextKeys.reduce(
            (sum, own) => sum + (own.endsWith(where) ? texts[own].length : 0),
            0,
          );
          if (length > longestText) throw new ModelRefusal("InvalidArgument", "The text is too long.");
          change(sheet, { texts });
        },
      },
    ]),
  ),
};

function margin(side: keyof PageMargins): HostProperty<SheetModel> {
  return {
    get: ({ page }) => page.margins[side],
    set(sheet, value) {
      if (typeof value !== "number" || value < 0) throw new ModelRefusal("InvalidArgument", "Not a margin.");
      change(sheet, { margins: { ...sheet.page.margins, [side]: value } });
    },
  };
}

function zoomArgument(value: unknown): PageLayout["zoom"] {
  const parts = Object.entries(typeof value === "object" && value !== null ? value : {});
  const isSound = ([key, part]: [string, unknown]) =>
    ["scale", "horizontalFitToPages", "verticalFitToPages"].includes(key) &&
    typeof part === "number" &&
    part > 0;
  if (parts.length === 0 || !parts.every(isSound))
    throw new ModelRefusal("InvalidArgument", "The zoom is not one that Excel takes.");
  return Object.fromEntries(parts);
}

/** The areas of an address, none for an empty text, which takes them away. */
function areasArgument(sheet: SheetModel, value: unknown): Area[] {
  const addresses = textArgument(value);
  if (addresses === "") return [];
  return addresses.split(",").map((address) => {
    const { sheet: named, rest } = splitSheet(address);
    const area = parseArea(rest);
    if (area === undefined || (named !== undefined && named !== sheet.name))
      throw new ModelRefusal("InvalidArgument", "The address is not a range of the sheet.");
    return area;
  });
}

function change(sheet: SheetModel, part: Partial<PageLayout>): void {
  sheet.setPage({ ...sheet.page, ...part });
}

export function pageLayoutObject(sheet: SheetModel): HostObject {
  return hostObject(pageLayoutType, sheet, `${sheet.id}/pageLayout`);
}
