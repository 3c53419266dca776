import { useMemo, type ClipboardEvent, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { maxColumns, maxRows } from "../host/model/area";
import type { GridSession } from "./grid-session";
import { selectionOf } from "./selection";

const wholeSheet = selectionOf({ row: 0, column: 0, rowCount: maxRows, columnCount: maxColumns });

/** The grid's keyboard and clipboard, as in Excel. */
export function useGridKeys(session: GridSession, pageRows: () => number) {
  return useMemo(() => {
    const put = (event: ClipboardEvent) => {
      const text = session.copy();
      event.preventDefault();
      if (text !== undefined) event.clipboardData.setData("text/plain", text);
      return text !== undefined;
    };
    return {
      onKeyDown: (event: KeyboardEvent) => {
        if (event.nativeEvent.isComposing || event.altKey) return;
        const ctrl = event.ctrlKey || event.metaKey;
        const key = { key: event.key, shift: event.shiftKey, ctrl };
        const handled =
          (ctrl && shortcut(session, event)) || session.move(key, pageRows()) || plain(session, key);
        if (handled) event.preventDefault();
        else if (startsTyping(event)) {
          // The editor must stand and have the caret before the browser puts the character somewhere.
          flushSync(() => session.edit("typed"));
        }
      },
      onCopy: put,
      onCut: (event: ClipboardEvent) => {
        if (put(event)) session.clear();
      },
      onPaste: (event: ClipboardEvent) => {
        event.preventDefault();
        session.paste(event.clipboardData.getData("text/plain"));
      },
    };
  }, [session, pageRows]);
}

function shortcut(session: GridSession, event: KeyboardEvent): boolean {
  switch (event.key.toLowerCase()) {
    case "z":
      if (event.shiftKey) session.redo();
      else session.undo();
      return true;
    case "y":
      session.redo();
      return true;
    case "a":
      session.select(wholeSheet);
      return true;
    default:
      return false;
  }
}

function plain(session: GridSession, { key }: { readonly key: string }): boolean {
  switch (key) {
    case "F2":
      session.edit("opened");
      return true;
    case "Delete":
      session.clear();
      return true;
    case "Backspace":
      session.edit("typed");
      return true;
    default:
      return false;
  }
}

/** A character, or a key that begins one: a dead key, or a method of input. */
function startsTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  return event.key.length === 1 || event.key === "Dead" || event.key === "Process";
}
