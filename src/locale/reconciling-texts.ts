import { english } from "./english";
import { reconciling as sv } from "./sv/reconciling";
import type { Language, Texts } from "./text";

/** The texts of the pane's screens of reconciling payouts, in a language. */
export const reconcilingTexts: Readonly<Record<Language, Texts<typeof sv>>> = {
  sv,
  get en() {
    return english().reconciling;
  },
};
