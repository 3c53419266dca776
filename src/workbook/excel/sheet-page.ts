import { WorkbookError, type PageSetup, type SheetState } from "../port";
import { signingMargins } from "../page-looks";
import { bareAddress } from "./our-formulas";
import { officeErrorCode } from "./trouble-of";

const layoutKeys = [
  "orientation", "paperSize", "zoom", "leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin",
  "footerMargin",
] as const; // prettier-ignore
const groupKeys = ["state", "useSheetScale"] as const;
const textKeys = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

const pointsPerInch = 72;

/** The parts of a sheet's page set-up, as Office.js groups them. */
function partsOf(worksheet: Excel.Worksheet) {
  const { pageLayout } = worksheet;
  const { headersFooters } = pageLayout;
  return {
    layout: pageLayout as unknown as Record<string, unknown> & Excel.PageLayout,
    group: headersFooters as unknown as Record<string, unknown> & Excel.HeaderFooterGroup,
    texts: headersFooters.defaultForAllPages as unknown as Record<string, unknown> & Excel.HeaderFooter,
  };
}

/** Sets a sheet's pages up and gives what was there: one sync to look, one to change. */
export async function setSheetPage(worksheet: Excel.Worksheet, setup: PageSetup): Promise<SheetState> {
  const { context } = worksheet;
  const { layout, group, texts } = partsOf(worksheet);
  layout.load(layoutKeys.join(","));
  group.load(groupKeys.join(","));
  texts.load(textKeys.join(","));
  const area = layout.getPrintAreaOrNullObject();
  area.load("address");
  const titles = layout.getPrintTitleRowsOrNullObject();
  titles.load("address");
  await context.sync();
  if (worksheet.isNullObject) throw new WorkbookError("sheetMissing");
  const state: Record<string, string | null> = {
    ...keptOf("page", layoutKeys, layout),
    ...keptOf("group", groupKeys, group),
    ...keptOf("text", textKeys, texts),
    "page area": area.isNullObject ? null : area.address.split(",").map(bareAddress).join(","),
    "page titles": titles.isNullObject ? null : bareAddress(titles.address),
  };
  layout.orientation = setup.landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  for (const [side, inches] of Object.entries(signingMargins))
    layout[`${side}Margin`] = Math.round(inches * pointsPerInch * 10) / 10;
  group.state = "Default";
  // What is to be signed keeps its size where a wide sheet is shrunk.
  group.useSheetScale = false;
  for (const [where, text] of [
    ["Header", setup.header],
    ["Footer", setup.footer],
  ] as const) {
    for (const side of ["left", "center", "right"] as const) texts[`${side}${where}`] = text[side] ?? "";
  }
  // Without a print area all that stands in the sheet is printed; one that is there would leave the notes out.
  if (setup.printArea !== undefined && !area.isNullObject) layout.setPrintArea(setup.printArea);
  if (setup.titleRows !== undefined) layout.setPrintTitleRows(setup.titleRows.join(":"));
  await context.sync();
  return state;
}

function keptOf(
  prefix: string,
  keys: readonly string[],
  part: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [`${prefix} ${key}`, JSON.stringify(part[key] ?? null)]));
}

/** Queues what brings a page set-up back; what the state does not tell of stays. */
export function restoreSheetPage(worksheet: Excel.Worksheet, state: SheetState): void {
  const parts = partsOf(worksheet);
  const put = (prefix: string, part: Record<string, unknown>, keys: readonly string[]) => {
    for (const key of keys) {
      const value = readKept(state[`${prefix} ${key}`]);
      if (value !== null) part[key] = key === "zoom" ? zoomOf(value) : value;
    }
  };
  put("page", parts.layout, layoutKeys);
  put("text", parts.texts, textKeys);
  put("group", parts.group, groupKeys);
}

/**
 * Brings a print area and repeated rows back, or takes them away, which Office.js can only do with an empty text. An
 * Excel that refuses that goes on repeating the rows of headers, and everything else is as before.
 */
export async function restorePrintNames(worksheet: Excel.Worksheet, state: SheetState): Promise<void> {
  const { "page area": area, "page titles": titles } = state;
  if (area === undefined && titles === undefined) return;
  if (area !== undefined) worksheet.pageLayout.setPrintArea(area ?? "");
  if (titles !== undefined) worksheet.pageLayout.setPrintTitleRows(titles ?? "");
  await worksheet.context.sync().catch((error: unknown) => {
    if (officeErrorCode(error) !== "InvalidArgument") throw error;
  });
}

/** Excel gives every member of a zoom and takes only those that are set. */
function zoomOf(value: unknown): unknown {
  const set = Object.entries(value as object).filter(([, part]) => part !== null);
  return set.length === 0 ? { scale: 100 } : Object.fromEntries(set);
}

/** A value as it was kept; null for one that another hand has spoiled, which then stays as it is. */
export function readKept(text: string | null | undefined): unknown {
  try {
    return text === undefined || text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
