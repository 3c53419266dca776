import type { JSX } from "react";
import type { GridState } from "./grid-session";
import { summaryOf } from "./selection-summary";
import type { WorkbenchTexts } from "./workbench-texts";
import "./status-bar.css";

interface StatusBarProps {
  readonly state: GridState;
  readonly busy: string | undefined;
  readonly texts: WorkbenchTexts;
}

/** The line at the bottom: what is going on, hidden rows, and what the selected cells add up to. */
export function StatusBar({ state, busy, texts }: StatusBarProps): JSX.Element {
  const { sheet, shape, selection, editing } = state;
  const { status } = texts;
  const summary = summaryOf(sheet, shape.lastUsed, selection);
  const hidden = sheet.hiddenRows.size;
  return (
    <footer className="wb-status" aria-label={status.name}>
      <span>{busy ?? (editing ? status.editing : status.ready)}</span>
      {hidden > 0 && <span>{status.hidden(hidden)}</span>}
      <span className="wb-summary">
        {summary && summary.sum !== undefined && <span>{status.average(summary.sum / summary.numbers)}</span>}
        {summary && <span>{status.count(summary.filled)}</span>}
        {summary && summary.sum !== undefined && <span>{status.sum(summary.sum)}</span>}
      </span>
    </footer>
  );
}
