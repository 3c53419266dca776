import type { ListRule } from "../../../workbook/xlsx/list-rules";
import { cellCount, intersection, type Area } from "../model/area";
import type { DropDown } from "../model/drop-down";

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/**
 * A file's drop-down lists as Excel gives them to add-ins: the list's own values without the quotation marks, and each
 * list once, as some programs write it again for cells that have it already.
 */
export function dropDownsOf(rules: readonly ListRule[]): DropDown[] {
  const lists = new Map<string, DropDown>();
  for (const { ranges, formula, style, showsAlert } of rules) {
    const quoted = /^"(.*)"$/s.exec(formula)?.[1];
    const source = quoted === undefined ? `=${formula}` : quoted.replaceAll('""', '"');
    const key = JSON.stringify([source, style, showsAlert]);
    const areas = [...(lists.get(key)?.areas ?? []), ...ranges.map(areaOf)];
    lists.set(key, { areas: outermost(areas), source, style: styles[style], showsAlert });
  }
  return [...lists.values()];
}

function areaOf({ top, left, bottom, right }: ListRule["ranges"][number]): Area {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function outermost(areas: readonly Area[]): Area[] {
  const isWithin = (area: Area, other: Area) =>
    cellCount(intersection(area, other) ?? { ...area, rowCount: 0 }) === cellCount(area);
  return areas.filter(
    (area, at) =>
      !areas.some(
        (other, place) =>
          place !== at && isWithin(area, other) && (place < at || cellCount(other) > cellCount(area)),
      ),
  );
}
