import type { Cell } from "../../../values/reading";

/** One parameter as the add-in's metadata (functions.json) states it. */
export interface CustomFunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function as the add-in's metadata states it. */
export interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly CustomFunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

/** What a call gave: a value, a matrix that spills, or one of Excel's errors. */
export type CustomFunctionAnswer = Cell | readonly (readonly Cell[])[];

/** Calls the add-in's functions in its own runtime; the answer comes later. */
export interface CustomFunctionHost {
  /** True where errors are handed to the functions; otherwise an error in an argument is the formula's result. */
  readonly takesErrors: boolean;
  /** The function of a name with its namespace ("NACKA.APLHOURS"), whatever its case; undefined where there is none. */
  find(name: string): CustomFunction | undefined;
  call(fn: CustomFunction, args: readonly unknown[], address: string): Promise<CustomFunctionAnswer>;
}
