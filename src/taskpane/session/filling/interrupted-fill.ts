import { Cancelled } from "../../../engine/pace";
import type { SheetFill } from "../../../engine/sheet-fill";
import type { Grid } from "../../../engine/table";
import { HalfFilled, type FillableWorkbook, type PutBack } from "../../../workbook/port";
import { troubleOf } from "../sheet-flow";
import type { FillState } from "./fill-state";
import { leftBehind } from "./left-behind";

/** What there is to show after a fill that was stopped, and the way back where rows stayed. */
export interface Interrupted {
  readonly change: Partial<FillState>;
  readonly putBack?: PutBack;
}

/** Excel refused or stopped half-way, or the person did: says what stands in the sheet now. Never rejects. */
export async function interruptedFill(
  error: unknown,
  workbook: FillableWorkbook,
  before: Grid,
  fill: SheetFill,
): Promise<Interrupted> {
  const { sheet } = before;
  const trouble = troubleOf(error);
  const half = error instanceof HalfFilled ? error : undefined;
  const after = await workbook.read(sheet).catch(() => undefined);
  if (half !== undefined && after === undefined) {
    const outcome = { kind: "unsure", trouble, rows: half.rows } as const;
    return { change: { step: "written", outcome, canRestore: true }, putBack: half.putBack };
  }
  const { rows, writes } = after === undefined ? untouched : leftBehind(before, after, fill);
  if (half !== undefined || rows.length > 0) {
    const change = { step: "written", outcome: { kind: "partly", trouble, rows }, canRestore: true } as const;
    return { change, putBack: half?.putBack ?? (() => workbook.write(sheet, writes)) };
  }
  if (error instanceof Cancelled) return { change: { step: "written", outcome: { kind: "stopped" } } };
  return { change: { problem: { kind: "trouble", trouble } } };
}

const untouched = { rows: [], writes: [] };
