import type { Language } from "../locale/text";
import type { Day } from "../values/day";
import type { FunctionDefinition } from "./definition";
import { definitions } from "./definitions";
import { evaluate } from "./evaluate";
import { Problem, type ErrorValue } from "./problem";
import { sentence } from "./sentence";
import { systemToday } from "./system-today";

/** A formula's answer outside Excel; in a matrix, a cell without an answer holds its error value. */
export type CallResult =
  | { readonly value: string | number | readonly (readonly (string | number)[])[] }
  | { readonly error: ErrorValue; readonly message: string };

/**
 * Calls a formula by its id ("APLHOURS", or "NACKA.APLHOURS"), with cells or matrices as arguments.
 * A single answer that is an error comes with its sentence; a formula that is not there is #NAME?.
 */
export function callFunction(
  id: string,
  args: readonly unknown[],
  language: Language,
  today: Day = systemToday(),
): CallResult {
  const name = id.toUpperCase().replace(/^NACKA\./, "");
  const definition: FunctionDefinition | undefined = definitions.find((one) => one.id === name);
  if (definition === undefined) return failed(name, unknownFunction(id), language);
  const answers = evaluate(definition, args, today);
  const [[only] = []] = answers;
  if (answers.length > 1 || (answers[0]?.length ?? 0) > 1 || only === undefined)
    return { value: answers.map((row) => row.map((cell) => (cell instanceof Problem ? cell.error : cell))) };
  return only instanceof Problem ? failed(name, only, language) : { value: only };
}

function unknownFunction(id: string): Problem {
  const names = definitions.map((definition) => definition.id).join(", ");
  return new Problem("unknownFunction", { name: id.slice(0, 40), names }, "#NAME?");
}

function failed(id: string, problem: Problem, language: Language): CallResult {
  return { error: problem.error, message: sentence(id, problem, language) };
}
