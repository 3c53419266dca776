import { memo, type JSX } from "react";
import type { Area } from "../host/model/area";
import type { CellView, SheetModel } from "../host/model/sheet-model";
import { rowHeight, type ColumnBand, type ColumnBands, type RowPart } from "./grid-layout";
import { overflowWidth, tooNarrow } from "./text-room";

interface GridRowProps extends RowPart {
  readonly sheet: SheetModel;
  readonly row: number;
  /** Pixels from the paper's top edge. */
  readonly top: number;
  readonly width: number;
  readonly bands: ColumnBands;
  /** Goes up when any cell may look different. */
  readonly content: number;
  readonly hidesBefore: boolean;
  readonly editor: JSX.Element | undefined;
}

/** The id that the grid points at as its active descendant. */
export function cellId(row: number, column: number): string {
  return `wb-cell-${row}-${column}`;
}

/** One row of the sheet: its number, the frozen cells, and the cells in view. */
export const GridRow = memo(function GridRow(props: GridRowProps): JSX.Element {
  const { sheet, row, top, width, bands, selectedFrom, hidesBefore } = props;
  const all = [...bands.fixed, ...bands.free];
  const views = all.map(({ column }) => sheet.view(row, column));
  const cells = (part: readonly ColumnBand[], offset: number) =>
    part.map((band, index) => (
      <GridCell
        key={band.column}
        row={props}
        band={band}
        merge={sheet.merges.length > 0 ? sheet.mergeAt(row, band.column) : undefined}
        view={views[offset + index]}
        room={overflowWidth(all, views, offset + index)}
      />
    ));
  const header = ["wb-row-header", selectedFrom >= 0 && "wb-in-selection", hidesBefore && "wb-hides-before"];
  return (
    <div
      className="wb-row"
      role="row"
      aria-rowindex={row + 1}
      data-row={row}
      style={{ transform: `translateY(${top}px)`, width, height: rowHeight }}
    >
      <div className="wb-fixed" role="presentation" style={{ width: bands.fixedWidth }}>
        <div className={header.filter(Boolean).join(" ")} role="rowheader" data-row-header={row}>
          {row + 1}
        </div>
        {cells(bands.fixed, 0)}
      </div>
      {cells(bands.free, bands.fixed.length)}
    </div>
  );
});

interface GridCellProps {
  readonly row: GridRowProps;
  readonly band: ColumnBand;
  readonly view: CellView | undefined;
  readonly merge: Area | undefined;
  /** Width that the text may take, its own cell and empty ones after it. */
  readonly room: number;
}

function GridCell({ row: props, band, view, merge, room }: GridCellProps): JSX.Element | null {
  const { sheet, row, selectedFrom, selectedTo, activeColumn } = props;
  const { column, left } = band;
  const isSelected = selectedFrom >= 0 && column >= selectedFrom && column <= selectedTo;
  const isActive = column === activeColumn;
  if (merge && (merge.row !== row || merge.column !== column)) return null;
  const width = merge ? mergedWidth(sheet, merge) : band.width;
  const background = view?.mark ?? view?.fill;
  const text = view && tooNarrow(view, width) ? "#".repeat(Math.max(1, Math.floor(width / 9))) : view?.text;
  const classes = [
    "wb-cell",
    `wb-${view?.align ?? "left"}`,
    view?.bold && "wb-bold",
    background && "wb-filled",
    view?.mark && "wb-marked",
    isSelected && "wb-selected",
    isActive && "wb-active",
    isSelected && props.isFirstSelected && "wb-edge-top",
    isSelected && props.isLastSelected && "wb-edge-bottom",
    isSelected && column === selectedFrom && "wb-edge-left",
    isSelected && column === selectedTo && "wb-edge-right",
  ];
  return (
    <div
      id={cellId(row, column)}
      className={classes.filter(Boolean).join(" ")}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isSelected}
      data-column={column}
      style={{
        left,
        width,
        ...(merge ? { height: merge.rowCount * rowHeight } : {}),
        ...(background ? { backgroundColor: background } : {}),
        ...(view?.fontColor ? { "--wb-font": view.fontColor } : {}),
      }}
    >
      {text ? (
        <span className="wb-text" style={room > width ? { width: room - 6 } : undefined}>
          {text}
        </span>
      ) : null}
      {isActive && props.editor}
    </div>
  );
}

function mergedWidth(sheet: SheetModel, merge: Area): number {
  let width = 0;
  for (let column = merge.column; column < merge.column + merge.columnCount; column++) {
    width += sheet.columnWidth(column);
  }
  return width;
}
