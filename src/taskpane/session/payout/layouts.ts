import { recogniseRow } from "../../../engine/recognise";
import type { Grid } from "../../../engine/table";
import { payoutSheet, register } from "../../../returns/payout/columns";
import { findTable, notAColumn } from "../../../returns/payout/find-tables";
import { headerAt } from "../../../returns/sheet-choice";
import type { PayoutCore } from "./payout-parts";

/** What is said of a sheet's columns: the grid's row of headers, and the columns by key. */
export interface LayoutDraft {
  readonly grid: Grid;
  readonly of: "sheet" | "register";
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, number>>;
}

const kinds = { sheet: payoutSheet, register } as const;

/** How the payout sheet and the register are laid out, where their headers do not say: pointed out once, remembered. */
export class Layouts {
  constructor(
    private readonly core: PayoutCore,
    private readonly survey: () => Promise<void>,
  ) {}

  /** What a sheet is taken for now, to be put right. Rejects where the sheet cannot be read. */
  async draft(of: LayoutDraft["of"], sheet: string): Promise<LayoutDraft> {
    const { survey, setup } = this.core.getState();
    const fromFile =
      setup.register?.file !== undefined && of === "register" ? setup.register.table : undefined;
    const grid = fromFile?.grid ?? (await this.core.workbook.read(sheet));
    const headers = this.core.book.profile[of];
    const known = survey?.payouts.find((one) => one.sheet === sheet)?.table;
    const found = findTable(grid, kinds[of], headers);
    const table = found.table ?? found.nearest?.table ?? known;
    return { grid, of, headerRow: table?.headerRow ?? 0, columns: table?.mapping ?? {} };
  }

  /** Keeps a draft and looks at the workbook in its light. */
  async keep(draft: LayoutDraft): Promise<void> {
    const { book } = this.core;
    const before = book.profile;
    const kept = await book.keepProfile({ ...before, [draft.of]: profileWith(before[draft.of], draft) });
    const { setup, views } = this.core.getState();
    // What the workbook was taken for holds no longer.
    this.core.set({
      survey: undefined,
      views: views.length > 1 ? views.slice(0, -1) : [{ kind: "setup" }],
    });
    if (draft.of === "sheet") await this.core.lookAgain(draft.grid.sheet);
    if (draft.of === "register" && setup.register?.file !== undefined) {
      const { table } = findTable(draft.grid, register, book.profile.register);
      if (table) this.core.set({ setup: { ...setup, register: { ...setup.register, table } } });
    }
    await this.survey();
    if (kept !== "kept") this.core.tell({ kind: kept });
  }
}

/** A profile's headers with what the draft says of the sheet's own; those of other sheets stay. */
export function profileWith(
  headers: Readonly<Record<string, string>>,
  { grid, of, headerRow, columns }: LayoutDraft,
): Readonly<Record<string, string>> {
  const recognised = new Set(Object.values(recogniseRow(grid, kinds[of], headerRow).table.mapping));
  const keyAt = new Map(Object.entries(columns).map(([key, column]) => [column, key]));
  const said = { ...headers };
  grid.columns.forEach((_, column) => {
    const header = headerAt(grid, headerRow, column);
    const key = keyAt.get(column) ?? (recognised.has(column) ? notAColumn : undefined);
    if (header === "" || header.length > longestHeader) return;
    if (key === undefined) delete said[header];
    else said[header] = key;
  });
  return said;
}

/** What a profile keeps. */
const longestHeader = 200;
