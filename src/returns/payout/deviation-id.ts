/** The classes of deviations, D01 to D34; fixed for ever: noted deviations and reports refer to them. */
export const deviationIds = [
  "D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08", "D09", "D10", "D11", "D12", "D13", "D14", "D15", "D16", "D17",
  "D18", "D19", "D20", "D21", "D22", "D23", "D24", "D25", "D26", "D27", "D28", "D29", "D30", "D31", "D32", "D33", "D34",
] as const; // prettier-ignore

export type DeviationId = (typeof deviationIds)[number];
