import type { Language } from "../locale/text";
import type { Formula } from "./definition";
import { definitions } from "./definitions";
import { helpPath } from "./help-page";
import { functionTexts, type FunctionText } from "./texts";

/** One function as Excel's functions.json states it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** What Excel's function wizard opens. */
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: "matrix";
    readonly optional?: true;
  }[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  readonly options?: { readonly requiresParameterAddresses: true };
}

export interface FunctionsMetadata {
  readonly $schema: string;
  /** Cells with errors reach the formula, which passes them on as Excel's own functions do. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * The file that tells Excel which formulas there are; ids, order and what is optional are the same in all languages.
 * `addInUrl` is where the add-in is served, with a slash last: Excel takes no address of help that is relative.
 */
export function functionsMetadata(
  language: Language,
  addInUrl = "https://localhost:3000/",
): FunctionsMetadata {
  const texts: Readonly<Record<string, FunctionText>> = functionTexts[language];
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    allowErrorForDataTypeAny: true,
    functions: definitions.map((definition) =>
      metadataOf(definition, texts[definition.id], addInUrl + helpPath(definition, language)),
    ),
  };
}

/** Every argument takes a cell or a whole range, and the answer spills to the same shape. */
function metadataOf(definition: Formula, text: FunctionText | undefined, helpUrl: string): FunctionMetadata {
  const { id, parameters } = definition;
  return {
    id,
    name: id,
    description: text?.description ?? "",
    helpUrl,
    parameters: parameters.map(({ name, optional }) => ({
      name,
      description: text?.parameters[name]?.description ?? "",
      type: "any",
      dimensionality: "matrix",
      ...(optional === true ? { optional } : {}),
    })),
    result: { type: "any", dimensionality: "matrix" },
    // An Excel that does not know of this passes it over, and the formula then counts the rows it was given.
    ...("spill" in definition ? { options: { requiresParameterAddresses: true as const } } : {}),
  };
}
