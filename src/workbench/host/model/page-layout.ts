import type { Area } from "./area";

/** Points from the paper's edges. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** The parts of a page's header and footer, as Office.js names them. */
export const pageTextKeys = [
  "LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter",
] as const; // prettier-ignore

/** How a sheet prints. The stand-in prints nothing: it keeps this for an add-in that sets it, and in the file. */
export interface PageLayout {
  readonly landscape: boolean;
  /** "A4", "Letter": a name that Office.js has for paper. */
  readonly paper: string;
  readonly zoom: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number }; // prettier-ignore
  readonly margins: PageMargins;
  readonly texts: Readonly<Record<(typeof pageTextKeys)[number], string>>;
  /** Headers and footers shrink with the sheet. */
  readonly textsScale: boolean;
  readonly printArea: readonly Area[];
  readonly titleRows: Area | undefined;
}

const noTexts = { LeftHeader: "", CenterHeader: "", RightHeader: "", LeftFooter: "", CenterFooter: "", RightFooter: "" }; // prettier-ignore

/** What a new sheet in Swedish Excel has. */
export const plainPage: PageLayout = {
  landscape: false,
  paper: "A4",
  zoom: { scale: 100 },
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  texts: noTexts,
  textsScale: true,
  printArea: [],
  titleRows: undefined,
};
