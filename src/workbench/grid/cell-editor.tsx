import { useLayoutEffect, useRef, type JSX } from "react";
import { editKeys } from "./edit-keys";
import type { Editing, GridSession } from "./grid-session";
import { placeAddress } from "./selection";
import type { WorkbenchTexts } from "./workbench-texts";

interface CellEditorProps {
  readonly session: GridSession;
  readonly editing: Editing;
  readonly pageRows: () => number;
  readonly texts: WorkbenchTexts;
}

/** The box over the active cell while it is edited; it grows with its text. */
export function CellEditor({ session, editing, pageRows, texts }: CellEditorProps): JSX.Element {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <textarea
      ref={box}
      className="wb-editor"
      rows={1}
      spellCheck={false}
      autoComplete="off"
      aria-label={texts.grid.editing(placeAddress(editing.place))}
      value={editing.text}
      onChange={(event) => session.setText(event.target.value)}
      onKeyDown={editKeys(session, pageRows)}
      onBlur={() => session.commit()}
      onPointerDown={(event) => event.stopPropagation()}
      onCopy={(event) => event.stopPropagation()}
      onCut={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
    />
  );
}
