export type SampleId =
  | "komvux-fel"
  | "komvux-ren"
  | "formler"
  | "sfi-fel"
  | "sfi-ren"
  | "prov-fel"
  | "prov-ren"
  | "personal-fel"
  | "personal-ren"
  | "examen-fel"
  | "examen-ren"
  | "betyg-fel"
  | "betyg-ren"
  | "uppfoljning-fel"
  | "uppfoljning-ren"
  | "utbetalning";

/** The workbooks that a newcomer can try, by the id in the page's address. */
export const samples: readonly { readonly id: SampleId; readonly file: string }[] = [
  { id: "komvux-fel", file: "komvux-planterade-fel.xlsx" },
  { id: "komvux-ren", file: "komvux-utan-anmarkningar.xlsx" },
  { id: "formler", file: "apl-och-studieform.xlsx" },
  { id: "sfi-fel", file: "sfi-planterade-fel.xlsx" },
  { id: "sfi-ren", file: "sfi-utan-anmarkningar.xlsx" },
  { id: "prov-fel", file: "nationella-prov-planterade-fel.xlsx" },
  { id: "prov-ren", file: "nationella-prov-utan-anmarkningar.xlsx" },
  { id: "personal-fel", file: "personal-planterade-fel.xlsx" },
  { id: "personal-ren", file: "personal-utan-anmarkningar.xlsx" },
  { id: "examen-fel", file: "examen-planterade-fel.xlsx" },
  { id: "examen-ren", file: "examen-utan-anmarkningar.xlsx" },
  { id: "betyg-fel", file: "betygskatalog-planterade-fel.xlsx" },
  { id: "betyg-ren", file: "betygskatalog-utan-anmarkningar.xlsx" },
  { id: "uppfoljning-fel", file: "uppfoljning-planterade-fel.xlsx" },
  { id: "uppfoljning-ren", file: "uppfoljning-utan-anmarkningar.xlsx" },
  { id: "utbetalning", file: "utbetalning-och-register-2023-10.xlsx" },
];
