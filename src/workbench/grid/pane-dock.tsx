import { useEffect, useRef, useState, type JSX } from "react";
import type { WorkbookModel } from "../host/model/workbook-model";
import { AddInFrame } from "./add-in-frame";
import { CloseIcon } from "./icons";
import { PaneSplitter, paneWidths } from "./pane-splitter";
import type { WorkbenchTexts } from "./workbench-texts";

interface PaneDockProps {
  readonly model: WorkbookModel;
  readonly isShown: boolean;
  readonly texts: WorkbenchTexts;
  readonly onClose: () => void;
  readonly onAddIn: (addIn: AddInFrame | undefined) => void;
}

/**
 * The task pane beside the grid. Hidden, its page lives on, as Excel's shared runtime does: formulas and ribbon
 * buttons are answered from it.
 */
export function PaneDock({ model, isShown, texts, onClose, onAddIn }: PaneDockProps): JSX.Element {
  const [width, setWidth] = useState<number>(paneWidths.usual);
  const [isDragging, setDragging] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (!frame.current) return;
    const addIn = new AddInFrame(model, frame.current);
    onAddIn(addIn);
    return () => {
      onAddIn(undefined);
      addIn.close();
    };
  }, [model, onAddIn]);
  return (
    <>
      {isShown && <PaneSplitter width={width} texts={texts} onWidth={setWidth} onDragging={setDragging} />}
      <aside
        className={isDragging ? "wb-pane wb-dragging" : "wb-pane"}
        aria-label={texts.pane.name}
        hidden={!isShown}
        style={{ width }}
        data-region
      >
        <div className="wb-pane-title">
          <h2>{texts.pane.title}</h2>
          <button
            type="button"
            className="wb-plain"
            title={texts.pane.close}
            aria-label={texts.pane.close}
            onClick={onClose}
          >
            <CloseIcon />
          </button>
        </div>
        <iframe ref={frame} title={texts.pane.name} />
      </aside>
    </>
  );
}
