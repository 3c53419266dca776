import { type FocusEvent, type KeyboardEvent, useState } from "react";

/** What an element in a list with arrow keys carries. */
export const listItem = "data-list-item";

interface ArrowKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * A list that is one stop for Tab: up, down, Home and End move within it, and Tab comes back to where it was left.
 * Own tabindexes rather than a library's key handling, because Office.js on the web handles Tab itself and goes by
 * tabindex alone.
 */
export function useArrowKeys(keys: readonly string[]): ArrowKeys & { tabIndexOf(key: string): 0 | -1 } {
  const [visited, setVisited] = useState<string>();
  const stop = visited !== undefined && keys.includes(visited) ? visited : keys[0];
  return {
    tabIndexOf: (key) => (key === stop ? 0 : -1),
    onFocus(event) {
      const key = event.target.getAttribute(listItem);
      if (key !== null) setVisited(key);
    },
    onKeyDown(event) {
      const items = [...event.currentTarget.querySelectorAll<HTMLElement>(`[${listItem}]`)];
      const at = items.indexOf(event.target as HTMLElement);
      const to = at < 0 ? -1 : target(event.key, at, items.length);
      if (to < 0) return;
      event.preventDefault();
      items[to]?.focus();
    },
  };
}

function target(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
