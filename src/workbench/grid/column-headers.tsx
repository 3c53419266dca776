import type { JSX } from "react";
import { columnLetters } from "../../engine/table";
import { maxColumns, maxRows, type Area } from "../host/model/area";
import { headerHeight, headerWidth, type ColumnBand, type ColumnBands } from "./grid-layout";
import type { WorkbenchTexts } from "./workbench-texts";

interface ColumnHeadersProps {
  readonly bands: ColumnBands;
  readonly area: Area;
  readonly texts: WorkbenchTexts;
}

/** The letters over the columns, and the corner that selects everything. */
export function ColumnHeaders({ bands, area, texts }: ColumnHeadersProps): JSX.Element {
  const header = ({ column, left, width }: ColumnBand) => {
    const isSelected = column >= area.column && column < area.column + area.columnCount;
    const isWhole = isSelected && area.rowCount === maxRows;
    const classes = ["wb-column-header", isSelected && "wb-in-selection", isWhole && "wb-whole"];
    return (
      <div
        key={column}
        className={classes.filter(Boolean).join(" ")}
        role="columnheader"
        aria-colindex={column + 1}
        data-column-header={column}
        style={{ left, width }}
      >
        {columnLetters(column)}
      </div>
    );
  };
  const everything = area.rowCount === maxRows && area.columnCount === maxColumns;
  return (
    <div className="wb-row wb-column-headers" role="row" style={{ height: headerHeight }}>
      <div className="wb-fixed" role="presentation" style={{ width: bands.fixedWidth }}>
        <div
          className={everything ? "wb-corner wb-whole" : "wb-corner"}
          role="columnheader"
          aria-label={texts.grid.selectAll}
          title={texts.grid.selectAll}
          data-corner
          style={{ width: headerWidth }}
        />
        {bands.fixed.map(header)}
      </div>
      {bands.free.map(header)}
    </div>
  );
}
