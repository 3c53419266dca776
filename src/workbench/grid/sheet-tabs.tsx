import { useRef, type JSX, type KeyboardEvent } from "react";
import type { SheetModel } from "../host/model/sheet-model";
import type { WorkbenchTexts } from "./workbench-texts";
import "./sheet-tabs.css";

interface SheetTabsProps {
  readonly sheets: readonly SheetModel[];
  readonly shown: SheetModel;
  readonly texts: WorkbenchTexts;
  readonly onShow: (sheet: SheetModel) => void;
}

/** The workbook's visible sheets; arrow keys go between them. */
export function SheetTabs({ sheets, shown, texts, onShow }: SheetTabsProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : sheets[sheets.indexOf(shown) + step];
    if (!next) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[sheets.indexOf(next)]?.focus();
  };
  return (
    <div
      ref={list}
      className="wb-tabs"
      role="tablist"
      aria-label={texts.tabs.name}
      onKeyDown={turn}
      data-region
    >
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          className="wb-tab"
          aria-selected={sheet === shown}
          tabIndex={sheet === shown ? 0 : -1}
          onClick={() => onShow(sheet)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
