import { languageOf, type Language } from "../locale/text";
import type { FunctionDefinition, SpillDefinition } from "./definition";
import { definitions } from "./definitions";
import { evaluate } from "./evaluate";
import { openTables } from "./open-tables";
import { Problem, type ErrorValue } from "./problem";
import { sentence } from "./sentence";
import { systemToday } from "./system-today";

type Answer = string | number | CustomFunctions.Error;

/** Hands every formula to Excel's custom-functions runtime. */
export function registerFunctions(): void {
  for (const definition of definitions)
    CustomFunctions.associate(
      definition.id,
      "spill" in definition ? spilling(definition) : callable(definition),
    );
}

function callable(definition: FunctionDefinition): (...args: unknown[]) => Answer[][] {
  return (...args) => {
    const context = { today: systemToday(), language: displayLanguage(), tables: openTables() };
    // Excel adds an object about the call after the arguments that the metadata states.
    const answers = evaluate(definition, args.slice(0, definition.parameters.length), context);
    const shown = answers.map((row) =>
      row.map((cell) => (cell instanceof Problem ? excelError(definition.id, cell, context.language) : cell)),
    );
    const [[only] = []] = shown;
    // Excel shows the sentence of an error that is thrown in every version, of one in a matrix only in newer ones.
    if (shown.length === 1 && shown[0]?.length === 1 && isThrowable(only)) throw only;
    return shown;
  };
}

function spilling(definition: SpillDefinition): (...args: unknown[]) => Promise<(string | number)[][]> {
  return async (...args) => {
    const count = definition.parameters.length;
    const language = displayLanguage();
    const addresses = addressesIn(args[count]);
    const context = {
      ...{ today: systemToday(), language, tables: openTables() },
      ...(addresses && { addresses }),
    };
    const answer = await definition.spill(args.slice(0, count), context);
    if (!(answer instanceof Problem)) return answer;
    const error: unknown = excelError(definition.id, answer, language);
    throw isThrowable(error) ? error : new Error(answer.error);
  };
}

/** Where the arguments stand, from what Excel says about the call; undefined in an Excel that does not say. */
function addressesIn(invocation: unknown): readonly string[] | undefined {
  if (typeof invocation !== "object" || invocation === null || !("parameterAddresses" in invocation))
    return undefined;
  const { parameterAddresses } = invocation;
  return Array.isArray(parameterAddresses) ? parameterAddresses.map(String) : undefined;
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
