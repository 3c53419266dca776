import type { Cell } from "../../../../values/reading";
import type { CustomFunction, CustomFunctionHost, CustomFunctionParameter } from "../custom-function-host";
import { isError } from "../error-names";
import { firstCell } from "./evaluate";
import type { FormulaCell } from "./formula-cells";
import { toNumber, toText, type Result } from "./operators";

/** Thrown through a formula whose function of the add-in has not answered yet: the cell shows #BUSY!. */
export class Pending extends Error {
  override readonly name = "Pending";
}

/** The calls that each cell has made, and what they gave; the same call is made once until something it reads changes. */
export class CustomCalls {
  private readonly made = new WeakMap<FormulaCell, Map<string, Result | undefined>>();

  /** The answer, or `Pending` and `whenAnswered` later. */
  answer(
    cell: FormulaCell,
    fn: CustomFunction,
    values: readonly Result[],
    host: CustomFunctionHost,
    address: string,
    whenAnswered: () => void,
  ): Result {
    const args = argumentsFor(fn, values, host.takesErrors);
    if (typeof args === "string") return args;
    const key = JSON.stringify([fn.id, args]);
    const calls = this.callsOf(cell);
    const known = calls.get(key);
    if (known !== undefined) return known;
    if (!calls.has(key)) {
      calls.set(key, undefined);
      void host
        .call(fn, args, address)
        .catch((): Cell => "#VALUE!")
        .then((result) => {
          // An answer to a question that is no longer asked.
          if (this.made.get(cell) !== calls) return;
          calls.set(key, result ?? 0);
          whenAnswered();
        });
    }
    throw new Pending();
  }

  forget(cell: FormulaCell): void {
    this.made.delete(cell);
  }

  private callsOf(cell: FormulaCell): Map<string, Result | undefined> {
    let calls = this.made.get(cell);
    if (!calls) this.made.set(cell, (calls = new Map<string, Result | undefined>()));
    return calls;
  }
}

/** The arguments as Excel hands them over: converted to the parameter's type, null where left out. */
function argumentsFor(
  fn: CustomFunction,
  values: readonly Result[],
  takesErrors: boolean,
): readonly unknown[] | string {
  const repeating = fn.parameters.at(-1)?.repeating === true;
  const required = fn.parameters.filter(
    (parameter) => parameter.optional !== true && !parameter.repeating,
  ).length;
  // Excel does not let such a formula be entered; a file may still bring one.
  if (values.length < required || (!repeating && values.length > fn.parameters.length)) return "#VALUE!";
  const args: unknown[] = [];
  for (const [index, parameter] of fn.parameters.entries()) {
    const given = parameter.repeating ? values.slice(index) : values.slice(index, index + 1);
    const converted = given.map((value) => argumentOf(value, parameter));
    const error = takesErrors ? undefined : converted.flat(2).find(isError);
    if (error !== undefined) return error;
    args.push(parameter.repeating ? converted : (converted[0] ?? null));
  }
  return args;
}

function argumentOf(value: Result, parameter: CustomFunctionParameter): unknown {
  if (parameter.dimensionality === "matrix") return Array.isArray(value) ? value : [[value]];
  if (Array.isArray(value) && (value.length > 1 || ((value as readonly Cell[][])[0]?.length ?? 0) > 1)) {
    return "#VALUE!";
  }
  const single = firstCell(value);
  if (single === null || isError(single)) return single;
  if (parameter.type === "number") return toNumber(single);
  if (parameter.type === "string") return toText(single);
  if (parameter.type === "boolean") return typeof single === "string" ? "#VALUE!" : Boolean(single);
  return single;
}
