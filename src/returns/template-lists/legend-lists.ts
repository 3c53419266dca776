import type { Columns } from "../../engine/column";
import { dataRows } from "../../engine/data-rows";
import { headerWords } from "../../engine/header-words";
import type { Table } from "../../engine/table";
import { isBlank } from "../../values/reading";
import { codeSpelling } from "./code-spelling";
import type { LegendBlock } from "./legend-blocks";
import type { TemplateList } from "./template-lists";

/** Codes that may be a column's, and the sheet that they stand on. */
export interface Legend extends LegendBlock {
  readonly sheet: string;
}

const fewestCodes = 2;
const mostCodes = 5_000;
const longestCode = 40;
/** "0-100", "osv", "…": a description of codes rather than the codes themselves. */
const describes = /^(?:\d+\s*[-–]\s*\d+|osv\.?|etc\.?|m\.?\s?fl\.?|[.…]+)$/i;
const leadingWords = /^(?:kod(?:er|lista)?|lista|värden)(?: (?:för|till|över))? (?=\S)/i;

/**
 * The legends that are lists of the table's columns, by column key. A legend is a column's where its nearest name that
 * means any column means just this one, its codes are short and all different, and most of what stands in the column
 * is a code or the meaning of one: a list that the column's values break wholesale is some other list.
 */
export function legendLists(
  table: Table,
  columns: Columns,
  legends: readonly Legend[],
): Record<string, TemplateList> {
  const names = namesOf(table, columns);
  const lists: Record<string, TemplateList> = {};
  const twice = new Set<string>();
  for (const legend of legends) {
    const key = legend.names.map((name) => keyNamed(names, name)).find((found) => found !== undefined);
    if (key === undefined || !isCodeList(legend)) continue;
    if (Object.hasOwn(lists, key)) twice.add(key);
    const list = listOf(legend);
    if (suits(table, key, list)) lists[key] = list;
  }
  // Two lists for one column, and nothing to tell which holds.
  for (const key of twice) delete lists[key];
  return lists;
}

function namesOf(table: Table, columns: Columns): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const key of Object.keys(table.mapping)) {
    const { header, synonyms } = columns[key] ?? { header: "", synonyms: [] };
    for (const name of [table.headers[key] ?? "", header, ...synonyms]) {
      const words = headerWords(name);
      if (words !== "") names.set(words, (names.get(words) ?? new Set()).add(key));
    }
  }
  return names;
}

function keyNamed(names: ReadonlyMap<string, ReadonlySet<string>>, name: string): string | undefined {
  for (const spelling of [name, name.replace(leadingWords, "")]) {
    const keys = names.get(headerWords(spelling));
    if (keys !== undefined) return keys.size === 1 ? [...keys][0] : undefined;
  }
  return undefined;
}

function isCodeList({ codes }: Legend): boolean {
  if (codes.length < fewestCodes || codes.length > mostCodes) return false;
  if (codes.some(({ code }) => code.length > longestCode || describes.test(code))) return false;
  return new Set(codes.map(({ code }) => codeSpelling(code, false))).size === codes.length;
}

function listOf({ codes, sheet }: Legend): TemplateList {
  const meanings = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { code, meaning } of codes) {
    if (meaning === undefined) continue;
    const spelling = codeSpelling(meaning, false);
    if (meanings.has(spelling)) doubtful.add(spelling);
    meanings.set(spelling, code);
  }
  for (const spelling of doubtful) meanings.delete(spelling);
  return { values: codes.map(({ code }) => code), exactCase: false, from: "sheet", sheet, meanings };
}

/** Whether at least half of the column's filled cells say something that the list has. */
function suits(table: Table, key: string, { values, meanings }: TemplateList): boolean {
  const known = new Set([...values.map((value) => codeSpelling(value, false)), ...(meanings?.keys() ?? [])]);
  const cells = table.grid.columns[table.mapping[key] ?? -1] ?? [];
  let [filled, inList] = [0, 0];
  for (const row of dataRows(table)) {
    const cell = cells[row] ?? null;
    if (isBlank(cell)) continue;
    filled++;
    if (known.has(codeSpelling(String(cell), false))) inList++;
  }
  return filled > 0 && inList * 2 >= filled;
}
