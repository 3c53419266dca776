/** The checks that a workbook's own lists give, one a column: "LIST-VALUE:studyForm". */
export const templateListCheckIds = ["LIST-VALUE", "LIST-ADVISED", "LIST-SHEET"] as const;

export type TemplateListCheckId = (typeof templateListCheckIds)[number];
