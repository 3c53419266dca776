import { type RefObject, useEffect, useRef } from "react";
import { findingKey } from "./finding-key";
import type { Screen } from "./session/pane-state";

/**
 * Moves the keyboard's focus with the screens: to the title of one that opens over another, and back to where it
 * was when that one closes (after a finding: to the finding's row, wherever the person went from there).
 * Beside the list a screen leaves the focus alone, and a pane that has no focus never takes it.
 */
export function useScreenFocus(
  root: RefObject<HTMLElement | null>,
  screens: readonly Screen[],
  beside: boolean,
): void {
  const before = useRef<readonly Screen[]>(screens);
  const openers = useRef<(Element | null)[]>([]);
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      if (event.target instanceof Element) last.current = event.target;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);

  useEffect(() => {
    const closed = before.current.slice(screens.length);
    const opened = screens.length > before.current.length;
    before.current = screens;
    if (opened) {
      openers.current = [...openers.current.slice(0, screens.length - 1), last.current];
      if (!beside && hasFocus(root.current)) titleOf(root.current)?.focus();
    } else if (closed.length > 0) {
      const opener = openers.current[screens.length];
      openers.current.length = screens.length;
      const target = rowOf(root.current, closed[0]) ?? opener;
      if (hasFocus(root.current)) focusOn(target, root.current);
    }
  }, [root, screens, beside]);
}

function hasFocus(root: HTMLElement | null): boolean {
  // A pressed button that has just been taken away leaves the focus on the body.
  const { activeElement } = document;
  return document.hasFocus() && (activeElement === document.body || root?.contains(activeElement) === true);
}

function titleOf(root: HTMLElement | null): HTMLElement | undefined {
  return [...(root?.querySelectorAll<HTMLElement>("[data-screen-title]") ?? [])].findLast(
    (title) => title.closest("[hidden]") === null,
  );
}

function rowOf(root: HTMLElement | null, screen: Screen | undefined): HTMLElement | null | undefined {
  if (screen?.kind !== "finding") return undefined;
  const { finding } = screen.place;
  return (
    root?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(findingKey(finding))}"]`) ??
    root?.querySelector<HTMLElement>(`[data-group="${CSS.escape(finding.check)}"]`)
  );
}

function focusOn(target: Element | null | undefined, root: HTMLElement | null): void {
  if (target instanceof HTMLElement && target.isConnected) target.focus();
  else titleOf(root)?.focus();
}
