import { reviewRequests } from "../taskpane/review-requests";

/** The ribbon's Granska: shows the pane and reviews the active sheet in it. */
async function review(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    reviewRequests.ask();
  } finally {
    event.completed();
  }
}

/** The ribbon's commands by the names that manifest.xml gives them. "Visa åtgärdsfönster" needs none: Excel shows it. */
async function start(): Promise<void> {
  await Office.onReady();
  Office.actions.associate("review", (event: Office.AddinCommands.Event) => void review(event));
}

// Where Office.js did not come, the page itself says so.
if (typeof Office !== "undefined") void start();
