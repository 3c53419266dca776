import type { ListRule } from "../../../workbook/xlsx/list-rules";
import type { DropDown } from "../model/drop-down";

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** A file's drop-down list as Excel gives it to add-ins: the list's own values without the quotation marks. */
export function dropDownOf({ ranges, formula, style, showsAlert }: ListRule): DropDown {
  const quoted = /^"(.*)"$/s.exec(formula)?.[1];
  return {
    areas: ranges.map(({ top, left, bottom, right }) => ({
      row: top,
      column: left,
      rowCount: bottom - top + 1,
      columnCount: right - left + 1,
    })),
    source: quoted === undefined ? `=${formula}` : quoted.replaceAll('""', '"'),
    style: styles[style],
    showsAlert,
  };
}
