import type { Cell } from "../../../values/reading";
import type { CustomFunction, CustomFunctionAnswer, CustomFunctionHost } from "../model/custom-function-host";
import type { AddinFunctions } from "../excel-host";
import { isError } from "../model/error-names";
import { callMessage, type RichMessage } from "./rich-message";

/** What the custom-functions runtime means by its error codes. */
const errorCodes: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Calls the add-in's functions through its runtime and matches the answers with the calls. */
export class FunctionCalls implements CustomFunctionHost {
  private readonly functions: ReadonlyMap<string, CustomFunction>;
  private readonly waiting = new Map<number, (answer: CustomFunctionAnswer) => void>();
  private lastCall = 0;

  constructor(
    private readonly addin: AddinFunctions,
    private readonly send: (message: RichMessage) => void,
    private readonly nextId: () => number,
  ) {
    this.functions = new Map(
      addin.functions.map((fn) => [`${addin.namespace}.${fn.name}`.toUpperCase(), fn]),
    );
  }

  get takesErrors(): boolean {
    return this.addin.allowErrorForDataTypeAny === true;
  }

  find(name: string): CustomFunction | undefined {
    return this.functions.get(name.toUpperCase());
  }

  call(fn: CustomFunction, args: readonly unknown[], address: string): Promise<CustomFunctionAnswer> {
    const invocation = ++this.lastCall;
    const flags =
      (fn.options?.cancelable ? 1 : 0) + (fn.options?.stream ? 2 : 0) + (this.takesErrors ? 4 : 0);
    const given = this.takesErrors ? args.map(withErrors) : args;
    return new Promise((resolve) => {
      this.waiting.set(invocation, resolve);
      this.send(callMessage(invocation, fn.id, given, address, flags, this.nextId()));
    });
  }

  /** Takes the runtime's results: `[invocation, succeeded, value, errorCode?]` each. */
  take(results: readonly unknown[]): void {
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const [invocation, succeeded, value, errorCode] = result as unknown[];
      const resolve = this.waiting.get(Number(invocation));
      this.waiting.delete(Number(invocation));
      resolve?.(succeeded === true ? answerOf(value) : (errorCodes[Number(errorCode)] ?? "#VALUE!"));
    }
  }
}

/** Errors among the arguments in the form that the runtime turns into `CustomFunctions.Error`. */
function withErrors(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map(withErrors);
  return isError(value) ? { type: "CustomFunctionError", code: value } : value;
}

function answerOf(value: unknown): CustomFunctionAnswer {
  if (!Array.isArray(value)) return cellOf(value);
  const lines = value as readonly unknown[];
  return lines.map((line) => (Array.isArray(line) ? (line as unknown[]) : [line]).map(cellOf));
}

/** A value on the wire; data types that show more than a value are taken by what lies under them. */
function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  const { basicValue, code } = value as { basicValue?: unknown; code?: unknown };
  if (basicValue !== undefined) return cellOf(basicValue);
  return typeof code === "string" && code.startsWith("#") ? code : "#VALUE!";
}
