import { Cancelled } from "../../../engine/pace";
import type { SheetFill } from "../../../engine/sheet-fill";
import type { Grid } from "../../../engine/table";
import type { FillableWorkbook, PutBack } from "../../../workbook/port";
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
  const after = await workbook.read(sheet).catch(() => undefined);
  if (after === undefined) return { change: { step: "written", outcome: { kind: "unsure", trouble } } };
  const { rows, writes } = leftBehind(before, after, fill);
  if (rows.length > 0) {
    const change = { step: "written", outcome: { kind: "partly", trouble, rows }, canRestore: true } as const;
    return { change, putBack: () => workbook.write(sheet, writes) };
  }
  if (error instanceof Cancelled) return { change: { step: "written", outcome: { kind: "stopped" } } };
  return { change: { problem: { kind: "trouble", trouble } } };
}
