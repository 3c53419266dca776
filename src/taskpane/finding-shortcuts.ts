import type { KeyboardEvent } from "react";
import type { Finding } from "../engine/finding";
import { findingKey } from "./finding-key";
import type { PaneSession } from "./session/pane-session";
import type { SheetEntry } from "./session/pane-state";

/**
 * R corrects and B confirms the finding that is shown, or whose row has the focus; R on a check's heading corrects all
 * of its kind. Nothing where a person is writing, or with Ctrl, Alt or the command key.
 */
export function followShortcut(event: KeyboardEvent, entry: SheetEntry, session: PaneSession): void {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!(target instanceof HTMLElement) || target.closest("input, textarea, select, [role=menu]")) return;
  const letter = key.toLowerCase();
  if (letter !== "r" && letter !== "b") return;
  const finding = findingMeant(target, entry);
  const check = target.closest<HTMLElement>("[data-group]")?.dataset["group"];
  if (letter === "r" && finding) void session.fixes.preview({ kind: "finding", finding });
  else if (letter === "r" && check !== undefined) void session.fixes.preview({ kind: "check", check });
  else if (letter === "b" && finding) session.confirmations.ask(finding);
  else return;
  event.preventDefault();
}

function findingMeant(target: HTMLElement, { screens, phase }: SheetEntry): Finding | undefined {
  const key = target.closest<HTMLElement>("[data-finding]")?.dataset["finding"];
  if (key !== undefined && phase.kind === "reviewed") {
    const rows = phase.list.groups.flatMap((group) => group.rows);
    return rows.find(({ finding, settled }) => !settled && findingKey(finding) === key)?.finding;
  }
  const top = screens.at(-1);
  return top?.kind === "finding" && !top.place.settled ? top.place.finding : undefined;
}
