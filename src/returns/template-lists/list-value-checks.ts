import type { Columns } from "../../engine/column";
import { isBlank, isExcelError, type Cell } from "../../values/reading";
import { addedChecks } from "../added-checks";
import type { AddedCheck } from "../return-entry";
import type { TemplateList, TemplateLists } from "./template-lists";

const facts = addedChecks["LIST-VALUE"];
const valuesNamed = 12;

/**
 * The checks that a workbook's own drop-down lists give: Excel keeps other values out when they are typed, but not when
 * they are pasted. Blanks around a value count for nothing.
 */
export function listValueChecks(lists: TemplateLists, columns: Columns): AddedCheck[] {
  return Object.entries(lists).flatMap(([key, list]) =>
    Object.hasOwn(columns, key) ? [checkOf(key, list)] : [],
  );
}

function checkOf(key: string, { values, exactCase }: TemplateList): AddedCheck {
  const allowed = new Set(values.map((value) => plain(value, exactCase)));
  const named = values.slice(0, valuesNamed).join(", ") + (values.length > valuesNamed ? ", …" : "");
  return {
    kind: "cell",
    id: `${facts.id}:${key}`,
    severity: facts.severity,
    basis: facts.basis,
    source: { ...facts.source, stated: named },
    column: key,
    columns: [key],
    test: (_, cell) => {
      if (isBlank(cell) || isExcelError(cell) || allowed.has(plain(shown(cell), exactCase))) return undefined;
      const alike = values.filter((value) => plain(value, false) === plain(shown(cell), false));
      const fixes = alike.length === 1 && alike[0] ? [{ column: key, value: alike[0], safe: true }] : [];
      return { params: { values: named }, fixes };
    },
    passes: [],
    fails: [],
  };
}

function shown(cell: Cell): string {
  return typeof cell === "boolean" ? (cell ? "SANT" : "FALSKT") : String(cell ?? "");
}

function plain(value: string, exactCase: boolean): string {
  const text = value.normalize("NFC").trim();
  return exactCase ? text : text.toLowerCase();
}
