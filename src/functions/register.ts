import { languageOf, type Language } from "../locale/text";
import type { FunctionDefinition } from "./definition";
import { definitions } from "./definitions";
import { evaluate } from "./evaluate";
import { Problem, type ErrorValue } from "./problem";
import { sentence } from "./sentence";
import { systemToday } from "./system-today";

type Answer = string | number | CustomFunctions.Error;

/** Hands every formula to Excel's custom-functions runtime. */
export function registerFunctions(): void {
  for (const definition of definitions) CustomFunctions.associate(definition.id, callable(definition));
}

function callable(definition: FunctionDefinition): (...args: unknown[]) => Answer[][] {
  return (...args) => {
    // Excel adds an object about the call after the arguments that the metadata states.
    const answers = evaluate(definition, args.slice(0, definition.parameters.length), systemToday());
    const language = displayLanguage();
    const shown = answers.map((row) =>
      row.map((cell) => (cell instanceof Problem ? excelError(definition.id, cell, language) : cell)),
    );
    const [[only] = []] = shown;
    // Excel shows the sentence of an error that is thrown in every version, of one in a matrix only in newer ones.
    if (shown.length === 1 && shown[0]?.length === 1 && isThrowable(only)) throw only;
    return shown;
  };
}

/** The runtime's errors are JavaScript errors, which their type does not say. */
function isThrowable(answer: unknown): answer is Error {
  return answer instanceof CustomFunctions.Error;
}

function displayLanguage(): Language {
  return languageOf(typeof Office === "undefined" ? "sv" : (Office.context?.displayLanguage ?? "sv"));
}

/** Excel takes a sentence with #VALUE! and #N/A only. */
function excelError(id: string, problem: Problem, language: Language): CustomFunctions.Error {
  const { error } = problem;
  const code = codes[error]();
  return error === "#VALUE!" || error === "#N/A"
    ? new CustomFunctions.Error(code, sentence(id, problem, language))
    : new CustomFunctions.Error(code);
}

/** Looked up when called: the runtime's names are there only once its script has run. */
const codes: Readonly<Record<ErrorValue, () => CustomFunctions.ErrorCode>> = {
  "#VALUE!": () => CustomFunctions.ErrorCode.invalidValue,
  "#N/A": () => CustomFunctions.ErrorCode.notAvailable,
  "#DIV/0!": () => CustomFunctions.ErrorCode.divisionByZero,
  "#NUM!": () => CustomFunctions.ErrorCode.invalidNumber,
  "#NULL!": () => CustomFunctions.ErrorCode.nullReference,
  "#NAME?": () => CustomFunctions.ErrorCode.invalidValue,
  "#REF!": () => CustomFunctions.ErrorCode.invalidValue,
};
