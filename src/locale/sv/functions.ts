import { dateFunctions } from "./functions-dates";
import { recordFunctions } from "./functions-records";
import { studyFunctions } from "./functions-studies";

/** The formulas' texts in Swedish: what Excel shows while one is typed, and worked examples. */
export const functions = { ...studyFunctions, ...dateFunctions, ...recordFunctions };

export { choices, problems } from "./function-problems";
