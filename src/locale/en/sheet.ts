import type { CheckText } from "../check-text";

type SheetCheckId = "SHEET-OUR-FORMULA";

/** Texts of the checks that every return has, in English. */
export const sheet: Readonly<Record<SheetCheckId, CheckText>> = {
  "SHEET-OUR-FORMULA": {
    title: "Formula from the add-in",
    message: "The cell has a formula from Nacka vux, which now shows {observed}.",
    why: "Whoever opens the file without the add-in sees #NAME? in the cell. In a list that you keep yourself the formula can stay.",
    fix: "Choose Formulas in the More menu and then Turn into values, before you hand the file to somebody else.",
    example: "=NACKA.APLHOURS(1500) shows 450 to you and #NAME? to the recipient.",
  },
};
