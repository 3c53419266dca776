import type { AstExpression } from "@borgar/fx";
import type { Cell } from "../../../../values/reading";
import { isError } from "../error-names";
import { builtInFunctions } from "./built-in-functions";
import { operate, type Result } from "./operators";
import { referenceOf, type Precedent, type Shift } from "./parsed-formula";

/** What a formula can reach. `read` gives the cells row by row, a whole column no longer than what is used. */
export interface Scope {
  readonly row: number;
  readonly column: number;
  readonly shift?: Shift;
  read(precedent: Precedent): Result;
  /** Calls one of the add-in's functions; undefined where it has none of that name. */
  callCustom(name: string, args: readonly Result[]): Result | undefined;
  readonly today: number;
}

/** Works a formula out. What cannot be worked out is one of Excel's errors; an answer still to come is thrown as `Pending`. */
export function evaluate(node: AstExpression | null, scope: Scope): Result {
  if (node === null) return null;
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return node.value;
    case "ReferenceIdentifier":
      return readReference(node.value, scope);
    case "UnaryExpression":
    case "BinaryExpression":
      return operate(
        node.operator,
        node.arguments.map((argument) => evaluate(argument, scope)),
      );
    case "ArrayExpression":
      return node.elements.map((line) => line.map((element) => firstCell(evaluate(element, scope))));
    case "CallExpression":
      return callFunction(node, scope);
    default:
      return "#NAME?";
  }
}

function readReference(text: string, scope: Scope): Result {
  const reference = referenceOf(text, scope.shift);
  return reference === undefined ? "#NAME?" : scope.read(reference);
}

type Call = Extract<AstExpression, { type: "CallExpression" }>;

function callFunction(node: Call, scope: Scope): Result {
  if (node.callee.type !== "Identifier") return "#NAME?";
  const name = node.callee.name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
  const args = node.arguments;
  const lazy = lazyFunctions[name];
  if (lazy) return lazy(args, scope);
  const values = args.map((argument) => evaluate(argument, scope));
  const builtIn = builtInFunctions[name];
  if (builtIn) return builtIn(values, scope.today);
  return scope.callCustom(customName(name), values) ?? "#NAME?";
}

/** A file keeps NACKA.APLHOURS as _xldudf_NACKA_APLHOURS. */
function customName(name: string): string {
  return name.startsWith("_XLDUDF_") ? name.slice("_XLDUDF_".length).replace("_", ".") : name;
}

type Lazy = (args: readonly (AstExpression | null)[], scope: Scope) => Result;

/** Functions that leave an argument unread: the branch not taken may be an error, or a call that costs. */
const lazyFunctions: Readonly<Record<string, Lazy>> = {
  IF(args, scope) {
    const condition = firstCell(evaluate(args[0] ?? null, scope));
    if (isError(condition)) return condition;
    if (typeof condition === "string") return "#VALUE!";
    if (condition) return args.length > 1 ? evaluate(args[1] ?? null, scope) : true;
    return args.length > 2 ? evaluate(args[2] ?? null, scope) : false;
  },
  IFERROR(args, scope) {
    const value = evaluate(args[0] ?? null, scope);
    return isError(firstCell(value)) ? evaluate(args[1] ?? null, scope) : value;
  },
  IFNA(args, scope) {
    const value = evaluate(args[0] ?? null, scope);
    return firstCell(value) === "#N/A" ? evaluate(args[1] ?? null, scope) : value;
  },
  ISBLANK: (args, scope) => firstCell(evaluate(args[0] ?? null, scope)) === null,
  ISERROR: (args, scope) => isError(firstCell(evaluate(args[0] ?? null, scope))),
  ISNA: (args, scope) => firstCell(evaluate(args[0] ?? null, scope)) === "#N/A",
  ROW: (args, scope) => (placeOf(args, scope)?.row ?? scope.row) + 1,
  COLUMN: (args, scope) => (placeOf(args, scope)?.column ?? scope.column) + 1,
  ROWS: (args, scope) => placeOf(args, scope)?.rowCount ?? "#VALUE!",
  COLUMNS: (args, scope) => placeOf(args, scope)?.columnCount ?? "#VALUE!",
};

function placeOf(args: readonly (AstExpression | null)[], scope: Scope): Precedent["area"] | undefined {
  const node = args[0];
  return node?.type === "ReferenceIdentifier" ? referenceOf(node.value, scope.shift)?.area : undefined;
}

/** The upper left value of a result. */
export function firstCell(result: Result): Cell {
  return Array.isArray(result)
    ? ((result as readonly (readonly Cell[])[])[0]?.[0] ?? null)
    : (result as Cell);
}
