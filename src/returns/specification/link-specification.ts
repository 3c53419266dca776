import type { Columns } from "../../engine/column";
import { headerWords } from "../../engine/header-words";
import type { Specification, SpecificationVariable } from "./specification";

/** Which variable of a specification each column of a return is: column key to the variable's name. */
export type SpecificationLink = Readonly<Record<string, string>>;

/** A specification and what it is linked to, by return id ("komvux"); returns without any link are absent. */
export interface LinkedSpecification {
  readonly document: Specification;
  readonly links: Readonly<Record<string, SpecificationLink>>;
}

/** A link as the names suggest it, for a person to confirm. */
export interface ProposedLink {
  readonly link: SpecificationLink;
  /** Columns that several variables may be: not linked. */
  readonly doubtful: readonly { readonly column: string; readonly variables: readonly string[] }[];
  /** The variables that are no column of the return, in the document's order. */
  readonly otherVariables: readonly string[];
  /** The return's columns that are no variable of the document. */
  readonly otherColumns: readonly string[];
}

/**
 * Proposes which variable is which column: those with the column's name or one of its other spellings, else those whose
 * description begins with it ("SV_PNR: Personnummer").
 */
export function linkSpecification({ variables }: Specification, columns: Columns): ProposedLink {
  const byName = columnsOf(variables, columns, ({ name }) => name);
  const byWords = columnsOf(variables, columns, ({ description }) => description.split("\n", 1)[0] ?? "");
  const link: Record<string, string> = {};
  const doubtful: { column: string; variables: string[] }[] = [];
  for (const column of Object.keys(columns)) {
    const named = byName.get(column) ?? byWords.get(column)?.filter((name) => !isNamed(name, byName)) ?? [];
    const [only, ...others] = named;
    if (only !== undefined && others.length === 0) link[column] = only;
    else if (only !== undefined) doubtful.push({ column, variables: named });
  }
  const linked = new Set(Object.values(link));
  return {
    link,
    doubtful,
    otherVariables: variables.map(({ name }) => name).filter((name) => !linked.has(name)),
    otherColumns: Object.keys(columns).filter((column) => !(column in link)),
  };
}

/** By column key, the variables whose text is one of the column's spellings. */
function columnsOf(
  variables: readonly SpecificationVariable[],
  columns: Columns,
  textOf: (variable: SpecificationVariable) => string,
): ReadonlyMap<string, string[]> {
  const bySpelling = new Map<string, string>();
  for (const [key, { header, synonyms }] of Object.entries(columns))
    for (const spelling of [header, ...synonyms]) bySpelling.set(headerWords(spelling), key);
  const found = new Map<string, string[]>();
  for (const variable of variables) {
    // "M1 (språk)" and "M1 (betyg)" are two variables: what stands in brackets counts in a name.
    const text = textOf(variable).slice(0, 200);
    const key = bySpelling.get(headerWords(text.replace(/[()[\]]/g, " ")));
    const names = key === undefined ? undefined : (found.get(key) ?? []);
    if (key === undefined || names === undefined || names.includes(variable.name)) continue;
    found.set(key, [...names, variable.name]);
  }
  return found;
}

function isNamed(variable: string, byName: ReadonlyMap<string, readonly string[]>): boolean {
  return [...byName.values()].some((names) => names.includes(variable));
}
