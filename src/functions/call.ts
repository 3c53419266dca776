import type { Language } from "../locale/text";
import { publishedTables, type RegulationTables } from "../regulations/own-tables";
import type { Day } from "../values/day";
import type { CallContext, Formula } from "./definition";
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
export async function callFunction(
  id: string,
  args: readonly unknown[],
  language: Language,
  today: Day = systemToday(),
  tables: RegulationTables = publishedTables,
): Promise<CallResult> {
  const name = id.toUpperCase().replace(/^NACKA\./, "");
  const definition: Formula | undefined = definitions.find((one) => one.id === name);
  if (definition === undefined) return failed(name, unknownFunction(id), language);
  const answers = await answersOf(definition, args, { today, language, tables });
  const [[only] = []] = answers;
  if (answers.length > 1 || (answers[0]?.length ?? 0) > 1 || only === undefined)
    return { value: answers.map((row) => row.map((cell) => (cell instanceof Problem ? cell.error : cell))) };
  return only instanceof Problem ? failed(name, only, language) : { value: only };
}

async function answersOf(
  definition: Formula,
  args: readonly unknown[],
  context: CallContext,
): Promise<(string | number | Problem)[][]> {
  if (!("spill" in definition)) return evaluate(definition, args, context);
  const most = definition.parameters.length;
  if (args.length > most) return [[new Problem("tooManyArguments", { most })]];
  const answer = await definition.spill(args, context);
  return answer instanceof Problem ? [[answer]] : answer;
}

function unknownFunction(id: string): Problem {
  const names = definitions.map((definition) => definition.id).join(", ");
  return new Problem("unknownFunction", { name: id.slice(0, 40), names }, "#NAME?");
}

function failed(id: string, problem: Problem, language: Language): CallResult {
  return { error: problem.error, message: sentence(id, problem, language) };
}
