import { useSyncExternalStore } from "react";

const wide = "(min-width: 600px)";

/** True where the pane has room for two columns. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(wide);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => window.matchMedia(wide).matches,
  );
}
