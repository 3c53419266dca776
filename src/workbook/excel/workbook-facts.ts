import type { PersonProperty, Seen, SheetFacts, WorkbookFacts } from "../../engine/workbook-facts";
import { isOurFormula } from "../our-formula-text";
import { reachesOut } from "../reaches-out";

/** What was asked of a sheet; its values are there after the next sync. */
interface AskedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly comments: OfficeExtension.ClientResult<number>;
  readonly notes: OfficeExtension.ClientResult<number> | undefined;
}

/**
 * The facts of the open workbook, in four syncs however many sheets there are. What this Excel has no way to tell
 * (notes before ExcelApi 1.18, links outside cells but on the web) is "notSeen".
 */
export async function readWorkbookFacts(context: Excel.RequestContext): Promise<WorkbookFacts> {
  const { workbook } = context;
  workbook.worksheets.load("items/name,items/visibility");
  workbook.properties.load("author,lastAuthor,manager");
  const links = isSupported("ExcelApiOnline", "1.1") ? workbook.linkedWorkbooks : undefined;
  links?.load("items/id");
  await context.sync();
  const { author, lastAuthor, manager } = workbook.properties;
  const asked = workbook.worksheets.items.map(ask);
  await context.sync();
  const formulas = await formulasIn(context, asked);
  return {
    sheets: asked.map((sheet) => factsOf(sheet, formulas)),
    linkedWorkbooks: links === undefined ? "notSeen" : links.items.length,
    personProperties: filledIn([
      ["author", author],
      ["lastModifiedBy", lastAuthor],
      ["manager", manager],
    ]),
  };
}

function ask(worksheet: Excel.Worksheet): AskedSheet {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowHidden,columnHidden");
  return {
    worksheet,
    used,
    comments: worksheet.comments.getCount(),
    notes: isSupported("ExcelApi", "1.18") ? worksheet.notes.getCount() : undefined,
  };
}

type Formulas = ReadonlyMap<Excel.Worksheet, readonly string[]>;

/** Every formula, by sheet, without fetching the values beside them; "notSeen" where there are more than Excel gives. */
async function formulasIn(
  context: Excel.RequestContext,
  asked: readonly AskedSheet[],
): Promise<Seen<Formulas>> {
  const cells = asked
    .filter(({ used }) => !used.isNullObject)
    .map(({ worksheet, used }) => ({ worksheet, found: used.getSpecialCellsOrNullObject("Formulas") }));
  try {
    await context.sync();
    const there = cells.filter(({ found }) => !found.isNullObject);
    for (const { found } of there) found.areas.load("items/formulas");
    await context.sync();
    return new Map(
      there.map(({ worksheet, found }) => [
        worksheet,
        found.areas.items.flatMap(({ formulas }) => (formulas as unknown[][]).flat().map(String)),
      ]),
    );
  } catch {
    return "notSeen";
  }
}

function factsOf({ worksheet, used, comments, notes }: AskedSheet, formulas: Seen<Formulas>): SheetFacts {
  const own = formulas === "notSeen" ? undefined : (formulas.get(worksheet) ?? []);
  // null where some are hidden and some are not.
  const isHidden = (hidden: boolean | null) => !used.isNullObject && hidden !== false;
  return {
    sheet: worksheet.name,
    hiddenSheet: worksheet.visibility !== "Visible",
    ownFormulas: own?.filter(isOurFormula).length ?? "notSeen",
    linkedFormulas: own?.filter(reachesOut).length ?? "notSeen",
    hiddenRows: isHidden(used.isNullObject ? false : used.rowHidden),
    hiddenColumns: isHidden(used.isNullObject ? false : used.columnHidden),
    comments: comments.value,
    notes: notes?.value ?? "notSeen",
  };
}

function filledIn(properties: readonly (readonly [PersonProperty, string])[]): PersonProperty[] {
  return properties.flatMap(([property, text]) => (text.trim() === "" ? [] : [property]));
}

function isSupported(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
