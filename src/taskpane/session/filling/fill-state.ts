import type { Progress } from "../../../engine/pace";
import type { Summary } from "../../../engine/review";
import type { Grid, Table } from "../../../engine/table";
import type { HalfYear } from "../../../regulations/half-year";
import type { PreparedFill } from "../../../returns/prepare-fill";
import type { ReturnEntry } from "../../../returns/return-entry";
import type { WorkbookTrouble } from "../../../workbook/port";

/** "list": the person's own list is filled in. "template": a filled sheet moves to a new template (Byt mall). */
export type FillPurpose = "list" | "template";

/** The sheet to fill, as it stands now. */
export interface FillTemplate {
  readonly entry: ReturnEntry;
  readonly table: Table;
  /** The half-year that its rows report; undefined where it has no rows yet. */
  readonly halfYear: HalfYear | undefined;
}

/** The list that was chosen. */
export interface ChosenList {
  /** The file's name; undefined for a sheet of the open workbook. */
  readonly file: string | undefined;
  /** The sheets that the list can be on, the likeliest first. */
  readonly sheets: readonly Grid[];
  readonly grid: Grid;
}

/** What stands in the way, or happened; stays until the next thing is done. */
export type FillProblem =
  | { readonly kind: "trouble"; readonly trouble: WorkbookTrouble }
  /** No sheet of the file holds anything. */
  | { readonly kind: "emptyList" }
  | { readonly kind: "notProfile" }
  | { readonly kind: "profileOfOther" }
  /** Somebody edited the sheet after the plan was made; the plan shown is a new one. */
  | { readonly kind: "edited" }
  /** The sheet is no longer the return that it was. */
  | { readonly kind: "noTemplate" };

/** What came of writing. */
export type FillOutcome =
  | { readonly kind: "written"; readonly added: number; readonly changed: number }
  /** The sheet is as it was before: put back, or stopped before anything stayed. */
  | { readonly kind: "restored" }
  | { readonly kind: "stopped" }
  /** Something stopped Excel half-way, and the sheet cannot be read yet: new values were written to these rows (from 1). */
  | { readonly kind: "unsure"; readonly trouble: WorkbookTrouble; readonly rows: readonly number[] }
  /** Something stopped Excel half-way, and not everything went back: these rows (from 1) hold new values. */
  | { readonly kind: "partly"; readonly trouble: WorkbookTrouble; readonly rows: readonly number[] };

export interface FillWork {
  readonly kind: "reading" | "planning" | "writing" | "puttingBack";
  readonly progress: Progress | undefined;
}

/** Everything that the screens of filling show. */
export interface FillState {
  readonly step: "list" | "columns" | "plan" | "written";
  readonly purpose: FillPurpose;
  /** The workbook's other sheets, by name. */
  readonly sheets: readonly string[];
  readonly template: FillTemplate | undefined;
  readonly list: ChosenList | undefined;
  /** Only rows of this half-year are taken; undefined takes them all. */
  readonly halfYear: HalfYear | undefined;
  readonly prepared: PreparedFill | undefined;
  /** What a review of the filled sheet will come to. */
  readonly summary: Summary | undefined;
  readonly work: FillWork | undefined;
  readonly problem: FillProblem | undefined;
  readonly outcome: FillOutcome | undefined;
  /** True while what was written can be put back. */
  readonly canRestore: boolean;
}

export function emptyFill(purpose: FillPurpose): FillState {
  return {
    step: "list",
    purpose,
    sheets: [],
    template: undefined,
    list: undefined,
    halfYear: undefined,
    prepared: undefined,
    summary: undefined,
    work: undefined,
    problem: undefined,
    outcome: undefined,
    canRestore: false,
  };
}
