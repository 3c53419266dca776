import type { ListArea } from "../../engine/own-lists";
import type { ColumnList } from "../../engine/sheet-fill";
import { joinedLists, type OfferedList } from "../joined-lists";
import { WorkbookError } from "../port";
import { askForOffered } from "./offered-list";

/** A stretch of one column. */
interface Stretch {
  readonly column: number;
  readonly first: number;
  readonly count: number;
}

interface Asked {
  readonly stretch: Stretch;
  readonly validation: Excel.DataValidation;
}

/** What is known of a column so far; `different` where stretches with different rules were left unseen. */
interface Found {
  readonly validations: Excel.DataValidation[];
  different: boolean;
}

/** How often a column whose cells differ is asked again in halves, and how many stretches of it at a time. */
const mostHalvings = 6;
const mostStretches = 8;

/**
 * The drop-down lists of a table's columns, as `ListReader.lists` tells them. One sync where every column has one list
 * all the way down, one more for lists that stand in cells, and one for each halving where cells differ: a paste brings
 * its own validation along, or none.
 */
export async function columnLists(
  worksheet: Excel.Worksheet,
  { firstRow, lastRow, firstColumn, lastColumn }: ListArea,
): Promise<ReadonlyMap<number, ColumnList>> {
  const columns = Array.from(
    { length: Math.max(0, lastColumn - firstColumn + 1) },
    (_, at) => firstColumn + at,
  );
  const count = lastRow - firstRow + 1;
  // The first and the last row besides the whole: halving may miss the lists of a column that is torn to pieces.
  const stretches =
    count < 1 ? [] : [[firstRow, count] as const, [firstRow, 1] as const, [lastRow, 1] as const];
  const data = stretches.flatMap(([first, rows]) =>
    columns.map((column) => ask(worksheet, { column, first, count: rows })),
  );
  const below = columns.map((column) => ask(worksheet, { column, first: lastRow + 1, count: 1 }));
  await worksheet.context.sync();
  if (worksheet.isNullObject) throw new WorkbookError("sheetMissing");
  const found = new Map<number, Found>();
  await gather(worksheet, data, found, mostHalvings);
  for (const { stretch, validation } of below)
    if (validation.type === "List" && !found.has(stretch.column))
      at(found, stretch).validations.push(validation);
  const offers = askForOffers(worksheet, found);
  if (offers.size > 0) await worksheet.context.sync();
  const lists = new Map<number, ColumnList>();
  for (const [column, { validations, different }] of found) {
    const list = different
      ? undefined
      : joinedLists(validations.map((validation) => offers.get(validation)?.()));
    if (list !== undefined) lists.set(column, list);
  }
  return lists;
}

function ask(worksheet: Excel.Worksheet, stretch: Stretch): Asked {
  const { column, first, count } = stretch;
  const { dataValidation: validation } = worksheet.getRangeByIndexes(first, column, count, 1);
  validation.load("type,rule,errorAlert");
  return { stretch, validation };
}

/** Takes in what was answered, and asks on in halves where the cells of a stretch differ. */
async function gather(
  worksheet: Excel.Worksheet,
  answered: readonly Asked[],
  found: Map<number, Found>,
  halvings: number,
): Promise<void> {
  const next: Asked[] = [];
  const asked = new Map<number, number>();
  for (const { stretch, validation } of answered) {
    const { type } = validation;
    if (type === "List") at(found, stretch).validations.push(validation);
    if (type !== "Inconsistent" && type !== "MixedCriteria") continue;
    const already = asked.get(stretch.column) ?? 0;
    if (halvings > 0 && already < mostStretches) {
      asked.set(stretch.column, already + 2);
      next.push(...halves(stretch).map((half) => ask(worksheet, half)));
    } else if (type === "Inconsistent") {
      at(found, stretch).different = true;
    }
  }
  if (next.length === 0) return;
  await worksheet.context.sync();
  await gather(worksheet, next, found, halvings - 1);
}

function halves({ column, first, count }: Stretch): Stretch[] {
  const half = Math.ceil(count / 2);
  return [
    { column, first, count: half },
    { column, first: first + half, count: count - half },
  ].filter((stretch) => stretch.count > 0);
}

function at(found: Map<number, Found>, { column }: Stretch): Found {
  const known = found.get(column) ?? { validations: [], different: false };
  found.set(column, known);
  return known;
}

/** Asks once for each list, however many cells have it. */
function askForOffers(
  worksheet: Excel.Worksheet,
  found: ReadonlyMap<number, Found>,
): Map<Excel.DataValidation, () => OfferedList | undefined> {
  const offers = new Map<Excel.DataValidation, () => OfferedList | undefined>();
  const asked = new Map<string, () => OfferedList | undefined>();
  for (const { validations } of found.values()) {
    for (const validation of validations) {
      const { rule, errorAlert } = validation;
      const key = JSON.stringify([rule.list?.source, errorAlert]);
      const offer = asked.get(key) ?? askForOffered(worksheet, validation);
      asked.set(key, offer);
      offers.set(validation, offer);
    }
  }
  return offers;
}
