import { type PaneRequest, paneRequests } from "../taskpane/pane-requests";

/** A button of the ribbon: shows the pane, which does the rest where the person sees it. */
function asks(request: PaneRequest): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      await Office.addin.showAsTaskpane();
      paneRequests.ask(request);
    } finally {
      event.completed();
    }
  };
}

/** The ribbon's commands by the names that manifest.xml gives them. "Visa åtgärdsfönster" needs none: Excel shows it. */
const commands = [
  ["review", asks("review")],
  ["freezeFormulas", asks("formulas")],
  ["reenterFormulas", asks("reenter")],
] as const;

async function start(): Promise<void> {
  await Office.onReady();
  for (const [name, run] of commands)
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(event));
}

// Where Office.js did not come, the page itself says so.
if (typeof Office !== "undefined") void start();
