import { noOwnTables, type OwnTables, type RegulationTables, tablesWith } from "../../regulations/own-tables";
import { ownTablesSetting, ownTablesText, readOwnTables } from "../../returns/own-tables/read-own-tables";
import type { DocumentSettings } from "./sheet-choices";

/**
 * The provider's own periods and check amounts, kept in the workbook, where the formulas find them too. What cannot be
 * read back is as if never entered.
 */
export class KeptTables {
  private known: OwnTables | undefined;

  constructor(private readonly settings: DocumentSettings) {}

  get own(): OwnTables {
    this.known ??= this.read();
    return this.known;
  }

  /** What rules look in: the published with the provider's own. */
  get tables(): RegulationTables {
    return tablesWith(this.own);
  }

  /** "notKept" where the workbook takes no settings: the tables then hold while it is open. */
  async put(own: OwnTables): Promise<"kept" | "notKept"> {
    this.known = own;
    const isEmpty = own.periods.length === 0 && own.amounts.length === 0;
    try {
      await this.settings.set(ownTablesSetting, isEmpty ? "" : ownTablesText(own));
      return "kept";
    } catch {
      return "notKept";
    }
  }

  private read(): OwnTables {
    const kept = this.settings.get(ownTablesSetting);
    const own = typeof kept === "string" ? readOwnTables(kept) : noOwnTables;
    return "wrong" in own ? noOwnTables : own;
  }
}
