/** The check that a workbook's own drop-down lists give, one a column: "LIST-VALUE:studyForm". */
export const templateListCheckIds = ["LIST-VALUE"] as const;

export type TemplateListCheckId = (typeof templateListCheckIds)[number];
