import type { Verdict } from "../../engine/check";
import type { Column, Columns } from "../../engine/column";
import type { Source } from "../../regulations/source";
import { isBlank, isExcelError, type Cell, type Reading } from "../../values/reading";
import type { SpecificationCheckId } from "./check-id";
import { documentTitle } from "./document-facts";
import { addedChecks } from "../added-checks";
import type { AddedCheck } from "../return-entry";
import { codeMeant, isCodeOf, lengthOf, wrongCharacter } from "./judge-value";
import type { SpecificationLink } from "./link-specification";
import type { Specification, SpecificationVariable } from "./specification";

/** The verdict on a value as SCB's file would hold it: a date as YYYY-MM-DD, a number by its digits. */
type Judge = (value: string) => Omit<Verdict, "at"> | undefined;

const codesNamed = 12;

/**
 * The checks that a specification gives of the columns linked to it: characters and length, or the list of codes where
 * they are all that may be written. They name the document and its date. Columns and variables that are not there give
 * none.
 */
export function specificationChecks(
  specification: Specification,
  link: SpecificationLink,
  columns: Columns,
): AddedCheck[] {
  return Object.entries(link).flatMap(([key, name]) => {
    const column = Object.hasOwn(columns, key) ? (columns[key] as Column | undefined) : undefined;
    const variable = specification.variables.find((one) => one.name === name);
    return column === undefined || variable === undefined
      ? []
      : checksOf(specification, variable, key, column);
  });
}

function checksOf(
  specification: Specification,
  variable: SpecificationVariable,
  key: string,
  column: Column,
): AddedCheck[] {
  const title = documentTitle(specification);
  const make = (id: SpecificationCheckId, judge: Judge, readOnly: boolean, stated: string): AddedCheck => ({
    kind: "cell",
    id: `${id}:${key}`,
    severity: addedChecks[id].severity,
    basis: addedChecks[id].basis,
    source: sourceOf(title, specification.version, variable, stated),
    column: key,
    columns: [key],
    test: (reading, cell) => {
      const value = asInFile(column, reading, cell, readOnly);
      const verdict = value === undefined ? undefined : judge(value);
      return (
        verdict && { ...verdict, params: { document: title, variable: variable.name, ...verdict.params } }
      );
    },
    passes: [],
    fails: [],
  });
  const list = variable.codes.slice(0, codesNamed).map(({ code }) => code).join(", "); // prettier-ignore
  const more = variable.codes.length > codesNamed ? ", …" : "";
  if (variable.onlyCodes) return [make("SPEC-CODE", byCode(variable, key, list + more), false, list + more)];
  const characters = [variable.characters, ...variable.alsoAllowed].join(" ");
  const checks: AddedCheck[] = [];
  if (variable.characters !== undefined) {
    checks.push(make("SPEC-CHARACTERS", byCharacters(variable, "other", characters), true, characters));
    if (variable.characters === "B" || variable.characters === "BS")
      checks.push(
        make("SPEC-PUNCTUATION", byCharacters(variable, "punctuation", characters), true, characters),
      );
  }
  const { maxLength } = variable;
  if (maxLength !== undefined)
    checks.push(make("SPEC-LENGTH", byLength(variable, maxLength), true, String(maxLength)));
  return checks;
}

function sourceOf(
  title: string,
  version: string | undefined,
  { name, description }: SpecificationVariable,
  stated: string,
): Source {
  const [first = ""] = description.split("\n", 1);
  const quoted = [`${name}: ${stated}`, first.slice(0, 150)].filter(Boolean).join(". ");
  return { title: `SCB: ${title}`, stated: quoted, ...(version === undefined ? {} : { date: version }) };
}

/**
 * The value as SCB's file would hold it. What the column's own type cannot read is judged as it stands against a list
 * of codes, which knows best what may be written; characters and length leave it to the type's own finding.
 */
function asInFile(
  column: Column,
  reading: Reading<unknown>,
  cell: Cell,
  readOnly: boolean,
): string | undefined {
  if (isBlank(cell) || isExcelError(cell) || reading.kind === "empty") return undefined;
  if (reading.kind === "read") return column.type.format(reading.value).normalize("NFC");
  return readOnly ? undefined : String(cell).normalize("NFC").trim();
}

function byCharacters(
  variable: SpecificationVariable,
  kind: "other" | "punctuation",
  allowed: string,
): Judge {
  return (value) => {
    if (isCodeOf(variable, value)) return undefined;
    const wrong = wrongCharacter(variable, value);
    if (wrong?.kind !== kind) return undefined;
    return { params: { characters: allowed, wrong: wrong.character === " " ? "␣" : wrong.character } };
  };
}

function byLength(variable: SpecificationVariable, maxLength: number): Judge {
  return (value) => {
    const length = lengthOf(value);
    return length <= maxLength || isCodeOf(variable, value) ? undefined : { params: { length, maxLength } };
  };
}

function byCode(variable: SpecificationVariable, key: string, codes: string): Judge {
  return (value) => {
    if (isCodeOf(variable, value)) return undefined;
    const meant = codeMeant(variable, value);
    const fixes = meant === undefined ? [] : [{ column: key, value: meant.code, safe: meant.safe }];
    return { params: { codes }, fixes };
  };
}
