import { english } from "./english";
import { filling as sv } from "./sv/filling";
import type { Language, Texts } from "./text";

/** The texts of the pane's screens of filling, in a language. */
export const fillingTexts: Readonly<Record<Language, Texts<typeof sv>>> = {
  sv,
  get en() {
    return english().filling;
  },
};
