import { useRef, type JSX, type KeyboardEvent, type PointerEvent } from "react";
import type { WorkbenchTexts } from "./workbench-texts";

/** Pixels. */
export const paneWidths = { least: 320, usual: 350, most: 600 } as const;

interface PaneSplitterProps {
  readonly width: number;
  readonly texts: WorkbenchTexts;
  readonly onWidth: (width: number) => void;
  readonly onDragging: (dragging: boolean) => void;
}

const step = 10;

/** The edge between grid and task pane: dragged with the pointer, or moved with the arrow keys. */
export function PaneSplitter({ width, texts, onWidth, onDragging }: PaneSplitterProps): JSX.Element {
  const grip = useRef<{ readonly x: number; readonly width: number }>(undefined);
  const setWidth = (wanted: number) => onWidth(Math.max(paneWidths.least, Math.min(paneWidths.most, wanted)));
  const release = () => {
    grip.current = undefined;
    onDragging(false);
  };
  const keys = (event: KeyboardEvent) => {
    const wanted: Partial<Record<string, number>> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: paneWidths.least,
      End: paneWidths.most,
    };
    const next = wanted[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setWidth(next);
  };
  return (
    <div
      className="wb-splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={texts.pane.width}
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      aria-valuetext={texts.pane.pixels(width)}
      onKeyDown={keys}
      onMouseDown={(event) => {
        // Else the browser may take the drag for one of selected text beside, and keep it.
        event.preventDefault();
        event.currentTarget.focus();
      }}
      onPointerDown={(event: PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, width };
        onDragging(true);
      }}
      onPointerMove={({ clientX }: PointerEvent) => {
        if (grip.current) setWidth(Math.round(grip.current.width + grip.current.x - clientX));
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onDoubleClick={() => setWidth(paneWidths.usual)}
    />
  );
}
