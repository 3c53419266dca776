import type { Virtualizer } from "@tanstack/react-virtual";
import { useRef, type MouseEvent, type PointerEvent, type RefObject } from "react";
import { maxColumns, maxRows, type Area } from "../host/model/area";
import { headerHeight, rowHeight } from "./grid-layout";
import type { GridSession } from "./grid-session";
import { selectionAt, selectionOf, type Place, type Selection } from "./selection";

interface GridGeometry {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly columns: Virtualizer<HTMLDivElement, Element>;
  readonly frozenRows: number;
  readonly fixedWidth: number;
}

type Dragged = "cells" | "columns" | "rows";

/** Selecting with the pointer: cells, whole columns and rows by their headers, everything by the corner. */
export function useGridPointer(session: GridSession, geometry: GridGeometry) {
  const dragged = useRef<Dragged>(undefined);

  const placeAt = (event: PointerEvent): Place => {
    const { scroller, columns, frozenRows, fixedWidth } = geometry;
    const box = scroller.current;
    const edge = box?.getBoundingClientRect();
    const x = event.clientX - (edge?.left ?? 0);
    const y = event.clientY - (edge?.top ?? 0);
    const top = y < headerHeight + frozenRows * rowHeight ? 0 : (box?.scrollTop ?? 0);
    const left = x < fixedWidth ? 0 : (box?.scrollLeft ?? 0);
    const { shape } = session.getState();
    const row = shape.rows.lineAt(Math.floor((y + top - headerHeight) / rowHeight));
    const column = shape.columns.lineAt(columns.getVirtualItemForOffset(x + left)?.index ?? 0);
    return { row, column };
  };

  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !(event.target instanceof Element) || isScrollbar(event)) return;
      const kind = kindOf(event.target);
      const place = placeAt(event);
      dragged.current = kind === "corner" ? undefined : kind;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (event.shiftKey && kind !== "corner") {
        if (session.commit()) session.extendTo(endOf(kind, place));
      } else session.select(startOf(session, kind, place));
    },
    onPointerMove: (event: PointerEvent) => {
      const kind = dragged.current;
      if (kind) session.extendTo(endOf(kind, placeAt(event)));
    },
    onPointerUp: () => (dragged.current = undefined),
    onPointerCancel: () => (dragged.current = undefined),
    onDoubleClick: (event: MouseEvent) => {
      if (event.target instanceof Element && kindOf(event.target) === "cells") session.edit("opened");
    },
  };
}

function isScrollbar({ currentTarget, clientX, clientY }: PointerEvent): boolean {
  const { left, top } = currentTarget.getBoundingClientRect();
  return clientX - left > currentTarget.clientWidth || clientY - top > currentTarget.clientHeight;
}

function kindOf(target: Element): Dragged | "corner" {
  if (target.closest("[data-corner]")) return "corner";
  if (target.closest("[data-column-header]")) return "columns";
  return target.closest("[data-row-header]") ? "rows" : "cells";
}

function startOf(session: GridSession, kind: Dragged | "corner", { row, column }: Place): Selection {
  const whole: Record<Exclude<typeof kind, "cells">, Area> = {
    corner: { row: 0, column: 0, rowCount: maxRows, columnCount: maxColumns },
    columns: { row: 0, column, rowCount: maxRows, columnCount: 1 },
    rows: { row, column: 0, rowCount: 1, columnCount: maxColumns },
  };
  if (kind !== "cells") return selectionOf(whole[kind]);
  const merge = session.getState().sheet.mergeAt(row, column);
  return merge ? selectionOf(merge) : selectionAt({ row, column });
}

function endOf(kind: Dragged, { row, column }: Place): Place {
  if (kind === "cells") return { row, column };
  return kind === "columns" ? { row: maxRows - 1, column } : { row, column: maxColumns - 1 };
}
