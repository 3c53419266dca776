import { english } from "./english";
import { fill as sv } from "./sv/fill";
import type { Language, Texts } from "./text";

/** Texts about filling a template, in a language. */
export const fillTexts: Readonly<Record<Language, Texts<typeof sv>>> = {
  sv,
  get en() {
    return english().fill;
  },
};
