import { contains, type Area } from "./area";

/** A conditional format of type custom: where its formula is true, cells of its areas get its fill. */
export class ConditionalFormat {
  readonly type = "Custom";
  formula = "";
  fill: string | undefined;
  fontColor: string | undefined;
  stopIfTrue = false;
  private rows: Map<number, Area[]> | undefined;
  private tall: readonly Area[] | undefined;

  constructor(
    readonly id: string,
    private own: readonly Area[],
  ) {}

  get areas(): readonly Area[] {
    return this.own;
  }

  set areas(areas: readonly Area[]) {
    this.own = areas;
    this.rows = undefined;
    this.tall = undefined;
  }

  covers(row: number, column: number): boolean {
    // Marks come as thousands of small areas and are asked for at every scroll: found by row, then.
    if (this.areas.length <= 8) return this.areas.some((area) => contains(area, row, column));
    this.rows ??= byRow(this.areas);
    this.tall ??= this.areas.filter((area) => area.rowCount > tallFrom);
    return [this.rows.get(row), this.tall].some((areas) =>
      areas?.some((area) => contains(area, row, column)),
    );
  }
}

const tallFrom = 1_000;

function byRow(areas: readonly Area[]): Map<number, Area[]> {
  const rows = new Map<number, Area[]>();
  for (const area of areas) {
    if (area.rowCount > tallFrom) continue;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const there = rows.get(row);
      if (there) there.push(area);
      else rows.set(row, [area]);
    }
  }
  return rows;
}
