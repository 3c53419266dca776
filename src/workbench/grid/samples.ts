export type SampleId = "komvux-fel" | "komvux-ren";

/** The workbooks that a newcomer can try, by the id in the page's address. */
export const samples: readonly { readonly id: SampleId; readonly file: string }[] = [
  { id: "komvux-fel", file: "komvux-planterade-fel.xlsx" },
  { id: "komvux-ren", file: "komvux-utan-anmarkningar.xlsx" },
];
