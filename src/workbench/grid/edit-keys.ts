import type { KeyboardEvent } from "react";
import type { GridSession } from "./grid-session";

/** What the keys do while a cell is edited, in the cell or in the formula bar. */
export function editKeys(
  session: GridSession,
  pageRows: () => number,
): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  return (event) => {
    // The grid around the box has keys of its own.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const began = session.getState().editing?.began;
    const isMove = event.key.startsWith("Arrow") || event.key === "PageDown" || event.key === "PageUp";
    if (event.key === "Escape") {
      event.preventDefault();
      session.cancel();
    } else if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      insertLineBreak(event.currentTarget, session);
    } else if (event.key === "Enter" || event.key === "Tab" || (isMove && began === "typed")) {
      event.preventDefault();
      const key = { key: event.key, shift: event.shiftKey && !isMove, ctrl: false };
      if (session.commit()) session.move(key, pageRows());
    } else if (event.key === "F2") {
      event.preventDefault();
      session.edit("opened");
    }
  };
}

function insertLineBreak(box: HTMLTextAreaElement, session: GridSession): void {
  box.setRangeText("\n", box.selectionStart, box.selectionEnd, "end");
  session.setText(box.value);
}
