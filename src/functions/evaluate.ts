import { isBlank } from "../values/reading";
import { broadcast } from "./broadcast";
import type { CallContext, FunctionDefinition, Parameter } from "./definition";
import { givenMatrix, type Given } from "./given";
import { Problem } from "./problem";

/**
 * A formula's answers for its arguments as Excel or the command line passes them: cells or matrices, the optional
 * ones left out or null. Never throws.
 */
export function evaluate(
  definition: FunctionDefinition,
  args: readonly unknown[],
  context: CallContext,
): (string | number | Problem)[][] {
  const { parameters } = definition;
  if (args.length > parameters.length)
    return [[new Problem("tooManyArguments", { most: parameters.length })]];
  const matrices = parameters.map((_, index) => givenMatrix(args[index]));
  return broadcast(matrices, (cells) => evaluateRow(definition, cells, context));
}

function evaluateRow(
  definition: FunctionDefinition,
  cells: readonly Given[],
  context: CallContext,
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
    const value = isEmpty(index) ? undefined : parameter.kind.read(cell, context);
    if (value === undefined && parameter.optional !== true && parameter.mayBeEmpty !== true)
      return new Problem("missing", { parameter: parameter.name });
    if (value instanceof Problem) return value.of(parameter.name, cell);
    values[parameter.name] = value;
  }
  return definition.call(values, context);
}

/**
 * True for a row without what is awaited, without any of the numbers that the formula needs, or, where it needs none,
 * without anything that it needs.
 */
function notFilledIn(parameters: readonly Parameter[], isEmpty: (index: number) => boolean): boolean {
  if (parameters.some(({ awaited }, index) => awaited === true && isEmpty(index))) return true;
  const isNumberNeeded = ({ kind, optional, mayBeEmpty }: Parameter) =>
    kind.holds === "number" && optional !== true && mayBeEmpty !== true;
  const needsNumbers = parameters.some(isNumberNeeded);
  return parameters.every(
    (parameter, index) =>
      (needsNumbers ? !isNumberNeeded(parameter) : parameter.optional === true) || isEmpty(index),
  );
}
