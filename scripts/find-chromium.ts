/** Finds a Chromium or Chrome to drive: for icons and browser tests. */
import { existsSync } from "node:fs";

const PLACES = [
  // Chromium without a window: it does the same in three quarters of the time.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** What to do where none was found, in one sentence. */
export const CHROMIUM_MISSING =
  "Ingen Chromium hittades: installera den (Debian/Ubuntu: apt-get install chromium) eller ange sökvägen i CHROME_PATH.";

/** Command-line arguments for a Chromium that works in containers and asks the network for nothing. */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of the browser: CHROME_PATH where it is set, else the first usual place. Undefined: see CHROMIUM_MISSING. */
export function findChromium(): string | undefined {
  const chosen = process.env["CHROME_PATH"];
  return (chosen ? [chosen] : PLACES).find((path) => existsSync(path));
}
