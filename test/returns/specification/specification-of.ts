import { readSpecification } from "../../../src/returns/specification/read-specification";
import type { Specification } from "../../../src/returns/specification/specification";
import type { Cell } from "../../../src/values/reading";
import { gridOf } from "../../engine/lending";

/** A specification of 2026-05-07 with the given rows: name, description, characters, longest length. */
export function specificationOf(...rows: readonly (readonly Cell[])[]): Specification {
  const found = readSpecification([
    gridOf([
      ["2026-05-07"],
      ["UNDERSÖKNINGEN: Komvux VT 2026"],
      ["Postbeskrivning för datafil (semikolonseparerad)"],
      ["Variabelnamn", "Fältinnehåll", "Tillåtna tecken", "(Max) längd"],
      ...rows,
    ]),
  ]);
  if (found === undefined) throw new Error("not read");
  return found;
}
