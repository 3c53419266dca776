import { nackaInstructions } from "./nacka-source";
import type { Source } from "./source";

/** Where a provider says that its files are ready; the files themselves go through a secure channel that Nacka opens. */
export const readyAddress = "vuxenutbildningen@nacka.se";

export const readySource: Source = nackaInstructions(
  "SCB",
  "Meddela att ni som anordnare är klara att redovisa filer genom att mejla vuxenutbildningen@nacka.se. När Nacka vuxenutbildning mottagit detta mejl så etablerar Nacka vuxenutbildning en kontakt med er för att ni som anordnare (en kontaktperson per anordnare) ska kunna skicka redovisningsfiler på ett säkert sätt.",
);

/** That there is nothing to report is to be reported too (nollredovisning). */
export const nilReportSource: Source = nackaInstructions(
  "SCB",
  "Om det inte finns något att redovisa så önskar Vuxenutbildningen information om det också.",
);
