import { useVirtualizer, type Range } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  type JSX,
  type RefObject,
} from "react";
import { CellEditor } from "./cell-editor";
import { ColumnHeaders } from "./column-headers";
import { columnBands, headerHeight, headerWidth, positionsInView, rowHeight, rowPart } from "./grid-layout";
import { cellId, GridRow } from "./grid-row";
import type { GridSession, GridState } from "./grid-session";
import { areaOf } from "./selection";
import { useGridKeys } from "./use-grid-keys";
import { useGridPointer } from "./use-grid-pointer";
import type { WorkbenchTexts } from "./workbench-texts";
import "./sheet-grid.css";

interface SheetGridProps {
  readonly session: GridSession;
  readonly state: GridState;
  readonly texts: WorkbenchTexts;
}

/** The sheet: only the rows and columns in view stand in the document, and the active cell always does. */
export function SheetGrid({ session, state, texts }: SheetGridProps): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const { sheet, shape, selection, editing } = state;
  const frozenRows = Math.min(sheet.frozen.rows, shape.rows.count, 30);
  const frozenColumns = Math.min(sheet.frozen.columns, shape.columns.count, 10);
  const { rows, columns } = useLines(scroller, state, frozenRows, frozenColumns);

  const pageRows = () => {
    const height = (scroller.current?.clientHeight ?? 0) - headerHeight;
    return Math.max(1, Math.floor(height / rowHeight) - frozenRows - 1);
  };
  const keys = useGridKeys(session, pageRows);
  const columnItems = columns.getVirtualItems();
  const bands = useMemo(
    () => columnBands(columnItems, shape.columns, frozenColumns),
    [columnItems, shape, frozenColumns],
  );
  const pointer = useGridPointer(session, { scroller, columns, frozenRows, fixedWidth: bands.fixedWidth });

  const isEditingCell = editing?.box === "cell";
  useLayoutEffect(() => {
    // The editor took the caret from the grid; when it goes, the grid has it again.
    const grid = scroller.current;
    if (isEditingCell) return () => grid?.focus({ preventScroll: true });
    return undefined;
  }, [isEditingCell]);

  const size = { width: columns.getTotalSize(), height: rows.getTotalSize() };
  const row = (position: number, top: number) => {
    const line = shape.rows.lineAt(position);
    return (
      <GridRow
        key={line}
        sheet={sheet}
        row={line}
        top={top}
        width={size.width}
        bands={bands}
        content={state.content}
        hidesBefore={shape.rows.hidesBefore(position)}
        editor={
          isEditingCell && editing.place.row === line ? (
            <CellEditor session={session} editing={editing} pageRows={pageRows} texts={texts} />
          ) : undefined
        }
        {...rowPart(selection, line)}
      />
    );
  };
  const frozenPositions = Array.from({ length: frozenRows }, (_, position) => position);

  return (
    <div
      ref={scroller}
      className="wb-grid"
      role="grid"
      tabIndex={0}
      data-region
      aria-label={texts.grid.name(sheet.name)}
      aria-description={texts.grid.keys}
      aria-rowcount={shape.rows.lineCount}
      aria-colcount={shape.columns.lineCount}
      aria-multiselectable="true"
      aria-activedescendant={cellId(selection.anchor.row, selection.anchor.column)}
      {...keys}
      {...pointer}
    >
      <div className="wb-paper" role="presentation" style={size}>
        <div
          className={frozenRows > 0 ? "wb-top wb-top-frozen" : "wb-top"}
          role="rowgroup"
          style={{ width: size.width, height: headerHeight + frozenRows * rowHeight }}
        >
          <ColumnHeaders bands={bands} area={areaOf(selection)} texts={texts} />
          {frozenPositions.map((position) => row(position, headerHeight + position * rowHeight))}
        </div>
        <div role="rowgroup">
          {rows
            .getVirtualItems()
            .filter(({ index }) => index >= frozenRows)
            .map(({ index, start }) => row(index, start))}
        </div>
      </div>
    </div>
  );
}

/** Which rows and columns are in view, following the scrolling and, when asked, the selection. */
function useLines(
  scroller: RefObject<HTMLDivElement | null>,
  { sheet, shape, selection, reveal }: GridState,
  frozenRows: number,
  frozenColumns: number,
) {
  const activeRow = shape.rows.positionOf(selection.anchor.row);
  const activeColumn = shape.columns.positionOf(selection.anchor.column);
  const widthAt = (position: number) => sheet.columnWidth(shape.columns.lineAt(position));
  let frozenWidth = 0;
  for (let position = 0; position < frozenColumns; position++) frozenWidth += widthAt(position);

  const rows = useVirtualizer({
    count: shape.rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    paddingStart: headerHeight,
    scrollPaddingStart: headerHeight + frozenRows * rowHeight,
    overscan: 6,
    useFlushSync: false,
    rangeExtractor: useCallback(
      (range: Range) => positionsInView(range, frozenRows, activeRow),
      [frozenRows, activeRow],
    ),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: shape.columns.count,
    getScrollElement: () => scroller.current,
    estimateSize: widthAt,
    paddingStart: headerWidth,
    scrollPaddingStart: headerWidth + frozenWidth,
    overscan: 2,
    useFlushSync: false,
    rangeExtractor: useCallback(
      (range: Range) => positionsInView(range, frozenColumns, activeColumn),
      [frozenColumns, activeColumn],
    ),
  });

  useLayoutEffect(() => columns.measure(), [columns, sheet, shape.key]);
  // Whoever scrolls away from the selection stays there, until it moves or something asks to see it.
  const bringIntoView = useEffectEvent(() => {
    const { row, column } = selection.head;
    const rowPosition = shape.rows.positionOf(row);
    const columnPosition = shape.columns.positionOf(column);
    if (rowPosition >= frozenRows && row < shape.rows.lineCount) rows.scrollToIndex(rowPosition);
    if (columnPosition >= frozenColumns && column < shape.columns.lineCount) {
      columns.scrollToIndex(columnPosition);
    }
  });
  useEffect(() => bringIntoView(), [reveal, sheet]);
  return { rows, columns };
}
