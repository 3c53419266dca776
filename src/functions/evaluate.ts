import type { Day } from "../values/day";
import { isBlank, type Cell } from "../values/reading";
import { broadcast } from "./broadcast";
import type { FunctionDefinition, Parameter } from "./definition";
import { givenMatrix, type Given } from "./given";
import { Problem } from "./problem";

/**
 * A formula's answers for its arguments as Excel or the command line passes them: cells or matrices, the optional
 * ones left out or null. Never throws.
 */
export function evaluate(
  definition: FunctionDefinition,
  args: readonly unknown[],
  today: Day,
): (string | number | Problem)[][] {
  const { parameters } = definition;
  if (args.length > parameters.length)
    return [[new Problem("tooManyArguments", { most: parameters.length })]];
  const matrices = parameters.map((_, index) => givenMatrix(args[index]));
  return broadcast(matrices, (cells) => evaluateRow(definition, cells, today));
}

function evaluateRow(
  definition: FunctionDefinition,
  cells: readonly Given[],
  today: Day,
): string | number | Problem {
  const { parameters } = definition;
  // Older Excel passes 0 for an empty cell: a 0 where no number belongs gives it away.
  const zeroIsEmpty = parameters.some(({ kind }, index) => kind.holds !== "number" && cells[index] === 0);
  const isEmpty = (index: number) => {
    const cell = cells[index] ?? null;
    return !(cell instanceof Problem) && (isBlank(cell) || (zeroIsEmpty && cell === 0));
  };
  if (notFilledIn(parameters, isEmpty)) return "";

  const values: Record<string, unknown> = {};
  for (const [index, parameter] of parameters.entries()) {
    const cell = cells[index] ?? null;
    if (cell instanceof Problem) return cell;
    const value = isEmpty(index) ? undefined : parameter.kind.read(cell, today);
    if (value === undefined && parameter.optional !== true)
      return new Problem("missing", { parameter: parameter.name });
    if (value instanceof Problem) return located(value, parameter, cell);
    values[parameter.name] = value;
  }
  return definition.call(values);
}

/** True for a row without any of the numbers that the formula needs, or without anything where it needs none. */
function notFilledIn(parameters: readonly Parameter[], isEmpty: (index: number) => boolean): boolean {
  const needsNumbers = parameters.some(({ kind, optional }) => kind.holds === "number" && optional !== true);
  return parameters.every(
    ({ kind, optional }, index) =>
      (needsNumbers && (kind.holds !== "number" || optional === true)) || isEmpty(index),
  );
}

function located(problem: Problem, parameter: Parameter, cell: Cell): Problem {
  const given = typeof cell === "number" ? cell : String(cell).slice(0, 40);
  return new Problem(problem.id, { ...problem.params, parameter: parameter.name, given }, problem.error);
}
