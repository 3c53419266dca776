import { useEffect, useRef, useState, type JSX } from "react";
import type { Language } from "../../locale/text";
import type { WorkbookModel } from "../host/model/workbook-model";
import { PageHost } from "../host/page-host";
import { fetchAddInFunctions } from "./add-in-functions";
import { CloseIcon } from "./icons";
import { PaneSplitter, paneWidths } from "./pane-splitter";
import type { WorkbenchTexts } from "./workbench-texts";
import "./pane-dock.css";

interface PaneDockProps {
  readonly model: WorkbookModel;
  readonly isShown: boolean;
  readonly texts: WorkbenchTexts;
  /** What the add-in is told that Excel speaks. */
  readonly language: Language;
  /** The add-in asks to be shown or hidden, or the person does. */
  readonly onVisible: (isVisible: boolean) => void;
  /** The add-in has started; undefined when it goes. */
  readonly onAddIn: (addIn: PageHost | undefined) => void;
}

/**
 * The task pane beside the grid. Hidden, its page lives on, as Excel's shared runtime does: formulas and ribbon
 * buttons are answered from it.
 */
export function PaneDock({
  model,
  isShown,
  texts,
  language,
  onVisible,
  onAddIn,
}: PaneDockProps): JSX.Element {
  const [width, setWidth] = useState<number>(paneWidths.usual);
  const [isDragging, setDragging] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (current) return startAddIn(model, current, language, onVisible, onAddIn);
    return undefined;
  }, [model, language, onVisible, onAddIn]);
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
            onClick={() => onVisible(false)}
          >
            <CloseIcon />
          </button>
        </div>
        <div ref={place} className="wb-pane-place" />
      </aside>
    </>
  );
}

/** Loads the add-in into a frame of its own, since a frame that has been one host's cannot be another's; what comes back ends it. */
function startAddIn(
  model: WorkbookModel,
  place: HTMLElement,
  language: Language,
  onVisible: (isVisible: boolean) => void,
  onAddIn: (addIn: PageHost | undefined) => void,
): () => void {
  const frame = document.createElement("iframe");
  frame.title = "Nacka vux";
  place.append(frame);
  let addIn: PageHost | undefined;
  let isOver = false;
  const start = async () => {
    const functions = await fetchAddInFunctions();
    if (isOver) return;
    const host = new PageHost(model, frame, {
      ...(functions ? { functions } : {}),
      displayLanguage: language === "sv" ? "sv-SE" : "en-GB",
      onVisibility: onVisible,
    });
    addIn = host;
    await host.ready;
    if (addIn === host) onAddIn(host);
  };
  void start();
  return () => {
    isOver = true;
    addIn?.close();
    frame.remove();
    addIn = undefined;
    onAddIn(undefined);
  };
}
