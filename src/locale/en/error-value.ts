import type { errorValue as swedish } from "../sv/error-value";

export const errorValue: typeof swedish = {
  message: "The cell shows {observed} instead of a value.",
  fix: "Correct the formula, or write the value in the cell.",
};
