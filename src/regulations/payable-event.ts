import { nackaPage } from "./nacka-source";
import type { Source } from "./source";

/**
 * What a course ended in, that may be paid for (händelse). Nacka's public pages say no shares; the best supported
 * reading is that a course is paid when it has closed: by a grade, or by a withdrawal (avbrott) after 28 days.
 */
export const payableEvents = [
  "gradePassed",
  "gradeFailed",
  "streck",
  "withdrawalAfter28",
  "withdrawalWithin28",
  "examination",
  "notBegun",
] as const;

export type PayableEvent = (typeof payableEvents)[number];

/**
 * The share of the check amount (checkbelopp) that is paid at each event, in per cent; undefined where the provider
 * has not said. All are unset from the start: the shares stand in the provider's terms, which are not public.
 */
export type PaymentShares = Readonly<Partial<Record<PayableEvent, number>>>;

export const payableEventSource: Source = nackaPage(
  "Elever med skyddade personuppgifter",
  "elever-med-skyddade-personuppgifterskyddad-identitet",
  "Ersättning för kursen utbetalas efter att Nacka vuxenutbildning mottagit betygskatalog eller fått besked om avbrott.",
);
