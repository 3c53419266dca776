/**
 * The page's last script: fetches the pane once Office.js is ready, so that formulas never wait for it.
 * Where Office.js did not come (no network, the CDN down) the page says so in plain HTML.
 */
const TROUBLE = { officeMissing: "office-missing", paneMissing: "pane-missing" } as const;

function show(trouble: keyof typeof TROUBLE): void {
  document.getElementById(TROUBLE[trouble])?.removeAttribute("hidden");
}

async function start(): Promise<void> {
  await Office.onReady();
  const { openPane } = await import(/* webpackChunkName: "pane" */ "./index");
  await openPane();
}

if (typeof Office === "undefined") show("officeMissing");
else start().catch(() => show("paneMissing"));
