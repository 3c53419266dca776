import { noOwnTables, publishedTables, type RegulationTables, tablesWith } from "../regulations/own-tables";
import { ownTablesSetting, readOwnTables } from "../returns/own-tables/read-own-tables";

/** What the setting held when it was last looked in, and what came of it: a sheet may ask ten thousand times. */
let known: { readonly kept: unknown; readonly tables: RegulationTables } = {
  kept: undefined,
  tables: publishedTables,
};

/**
 * Nacka's periods and check amounts with the provider's own, which the pane keeps in the workbook's settings: formulas
 * and pane share one runtime. What cannot be read counts for nothing, and so does everything before Office is ready.
 */
export function openTables(): RegulationTables {
  const kept = settingOf();
  if (kept !== known.kept) known = { kept, tables: tablesIn(kept) };
  return known.tables;
}

function settingOf(): unknown {
  if (typeof Office === "undefined") return undefined;
  const { document } = (Office.context ?? {}) as Partial<Office.Context>;
  return document?.settings?.get(ownTablesSetting) as unknown;
}

function tablesIn(kept: unknown): RegulationTables {
  if (typeof kept !== "string") return publishedTables;
  const own = readOwnTables(kept);
  return tablesWith("wrong" in own ? noOwnTables : own);
}
