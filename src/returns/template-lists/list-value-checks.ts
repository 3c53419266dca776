import type { Columns } from "../../engine/column";
import { isBlank, isExcelError, type Cell } from "../../values/reading";
import { addedChecks } from "../added-checks";
import type { AddedCheck } from "../return-entry";
import { codeSpelling } from "./code-spelling";
import type { TemplateList, TemplateLists } from "./template-lists";

const kinds = { dropDown: "LIST-VALUE", advice: "LIST-ADVISED", sheet: "LIST-SHEET" } as const;
const valuesNamed = 12;

/**
 * The checks that a workbook's own lists give: Excel keeps other values out of a drop-down list's cells when they are
 * typed, but not when they are pasted. Blanks around a value count for nothing. A list of people gives no check: its
 * values would be told wherever the check is.
 */
export function listValueChecks(lists: TemplateLists, columns: Columns): AddedCheck[] {
  return Object.entries(lists).flatMap(([key, list]) =>
    Object.hasOwn(columns, key) && columns[key]?.personal !== true ? [checkOf(key, list)] : [],
  );
}

function checkOf(key: string, list: TemplateList): AddedCheck {
  const { values, exactCase, from, sheet } = list;
  const facts = addedChecks[kinds[from]];
  const allowed = new Set(values.map((value) => codeSpelling(value, exactCase)));
  const named = values.slice(0, valuesNamed).join(", ") + (values.length > valuesNamed ? ", …" : "");
  const params = { values: named, ...(sheet !== undefined && { sheet }) };
  return {
    kind: "cell",
    id: `${facts.id}:${key}`,
    severity: facts.severity,
    basis: facts.basis,
    source: { ...facts.source, stated: named },
    column: key,
    columns: [key],
    test: (_, cell) => {
      if (isBlank(cell) || isExcelError(cell) || allowed.has(codeSpelling(shown(cell), exactCase)))
        return undefined;
      return { params, fixes: fixesOf(key, list, shown(cell)) };
    },
    passes: [],
    fails: [],
  };
}

/** The list's own spelling of the same value, and the code that a written-out meaning stands for. */
function fixesOf(key: string, { values, meanings }: TemplateList, text: string) {
  const plain = codeSpelling(text, false);
  const alike = values.filter((value) => codeSpelling(value, false) === plain);
  if (alike.length === 1 && alike[0]) return [{ column: key, value: alike[0], safe: true }];
  const code = meanings?.get(plain);
  return code === undefined ? [] : [{ column: key, value: code, safe: false }];
}

function shown(cell: Cell): string {
  return typeof cell === "boolean" ? (cell ? "SANT" : "FALSKT") : String(cell ?? "");
}
