import { workbench as english } from "../../locale/en/workbench";
import { workbench as swedish } from "../../locale/sv/workbench";
import { troubles as englishTroubles } from "../../locale/en/troubles";
import { troubles as swedishTroubles } from "../../locale/sv/troubles";
import type { Language, Texts } from "../../locale/text";

export type WorkbenchTexts = Texts<typeof swedish> & { readonly troubles: Texts<typeof swedishTroubles> };

const texts: Record<Language, WorkbenchTexts> = {
  sv: { ...swedish, troubles: swedishTroubles },
  en: { ...english, troubles: englishTroubles },
};

/** Every text of the workbench's page in one language. */
export function workbenchTexts(language: Language): WorkbenchTexts {
  return texts[language];
}
