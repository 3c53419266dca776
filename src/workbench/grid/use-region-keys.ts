import { useEffect } from "react";

const focusable =
  "[role=grid], iframe, button:enabled, select:enabled, input:enabled:not([hidden]), textarea:enabled, [tabindex='0']";

/** F6 and Shift+F6 go between the parts of the page, as in Office: Tab belongs to the grid's cells. */
export function useRegionKeys(): void {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(
        (region) => !region.hidden,
      );
      const from = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = regions[(from + step + regions.length) % regions.length];
      if (!next) return;
      const target = next.matches(focusable) ? next : next.querySelector<HTMLElement>(focusable);
      target?.focus();
    };
    window.addEventListener("keydown", turn);
    return () => window.removeEventListener("keydown", turn);
  }, []);
}
