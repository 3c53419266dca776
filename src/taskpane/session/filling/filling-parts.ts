import type { Pace, Progress } from "../../../engine/pace";
import type { Day } from "../../../values/day";
import type { FillableWorkbook, Workbook } from "../../../workbook/port";
import type { FillProfiles } from "./fill-profiles";
import type { FillTemplate } from "./fill-state";

/** What filling a sheet works with; the session gives it. */
export interface FillingParts {
  readonly sheet: string;
  readonly workbook: FillableWorkbook;
  readonly profiles: FillProfiles;
  readonly today: Day;
  readonly pace: (signal: AbortSignal, show: (progress: Progress) => void) => Pace;
  /** Reads the sheet to fill afresh; undefined where it is no return. */
  readonly template: () => Promise<FillTemplate | undefined>;
  readonly openFile: (bytes: Uint8Array) => Promise<Workbook>;
  /** Called after the sheet was written to: Excel does not tell us of what we change ourselves. */
  readonly written: () => void;
}
