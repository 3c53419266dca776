import { cellCount, intersection, type Area } from "./area";

/** Areas that have a rule, after a source was copied over a target: the target has then what the source has. */
export function copiedAreas(areas: readonly Area[], source: Area, target: Area): readonly Area[] {
  const held = areas.flatMap((area) => intersection(area, source) ?? []);
  const touched = areas.some((area) => intersection(area, target));
  if (held.length === 0 && !touched) return areas;
  const kept = areas.flatMap((area) => without(area, target));
  const copied = held.flatMap((part) => repeated(part, source, target));
  return joined([...kept, ...copied]);
}

/** A part of the source as it is repeated over the target; a source of one row fills columns at once. */
function repeated(part: Area, source: Area, target: Area): Area[] {
  const found: Area[] = [];
  const down = source.rowCount === 1 ? target.rowCount : source.rowCount;
  for (let row = 0; row < target.rowCount; row += down) {
    for (let column = 0; column < target.columnCount; column += source.columnCount) {
      const tile = {
        row: target.row + row + (part.row - source.row),
        column: target.column + column + (part.column - source.column),
        rowCount: source.rowCount === 1 ? target.rowCount : part.rowCount,
        columnCount: part.columnCount,
      };
      const inside = intersection(tile, target);
      if (inside) found.push(inside);
    }
  }
  return found;
}

/** The up to four rectangles of an area outside a hole. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const [bottom, right] = [common.row + common.rowCount, common.column + common.columnCount];
  const between = { row: common.row, rowCount: common.rowCount };
  return [
    { ...area, rowCount: common.row - area.row },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
    { ...between, column: area.column, columnCount: common.column - area.column },
    { ...between, column: right, columnCount: area.column + area.columnCount - right },
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0 && cellCount(part) > 0);
}

/** The same cells in fewer rectangles: those that stand right below one another become one. */
function joined(areas: readonly Area[]): Area[] {
  const ordered = [...areas].sort(
    (a, b) => a.column - b.column || a.columnCount - b.columnCount || a.row - b.row,
  );
  const found: Area[] = [];
  for (const area of ordered) {
    const last = found.at(-1);
    const isBelow =
      last?.column === area.column &&
      last.columnCount === area.columnCount &&
      last.row + last.rowCount === area.row;
    if (last && isBelow) found[found.length - 1] = { ...last, rowCount: last.rowCount + area.rowCount };
    else found.push(area);
  }
  return found;
}
