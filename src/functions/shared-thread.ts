import type { Pace } from "../engine/pace";

/** How long the formulas may keep the thread: Excel's pane answers clicks on the same one. */
const most = 40;

/** The pace of a formula with much to do: it gives way every 40 ms. */
export function sharedThread(): Pace {
  let since = performance.now();
  return {
    due: () => performance.now() - since > most,
    async rest() {
      await turn();
      since = performance.now();
    },
  };
}

/** Lets others run; unlike a timer a message is not held back in a pane that is out of sight. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
