import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const darkQuery = "(prefers-color-scheme: dark)";

/** The theme that goes with Excel's, or with the system's where Excel does not tell. Contrast themes come by CSS. */
export function useTheme(): Theme {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const query = window.matchMedia(darkQuery);
    const changed = (): void => setDark(isDark());
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  }, []);
  return dark ? webDarkTheme : webLightTheme;
}

function isDark(): boolean {
  const office = officeBackground();
  return office === undefined ? window.matchMedia(darkQuery).matches : lightness(office) < 0.5;
}

/** Excel's own background, "#RRGGBB"; the web and older versions have no theme to tell of. */
function officeBackground(): string | undefined {
  const theme = typeof Office === "undefined" ? undefined : (Office.context?.officeTheme as unknown);
  const colour = (theme as { bodyBackgroundColor?: unknown } | undefined)?.bodyBackgroundColor;
  return typeof colour === "string" && /^#[0-9a-f]{6}$/i.test(colour) ? colour : undefined;
}

function lightness(colour: string): number {
  const part = (at: number): number => parseInt(colour.slice(at, at + 2), 16) / 255;
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}
