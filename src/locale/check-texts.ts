import type { CheckText } from "./check-text";
import { komvux as komvuxEn } from "./en/komvux";
import { sfi as sfiEn } from "./en/sfi";
import { specification as specificationEn } from "./en/specification";
import { templateLists as templateListsEn } from "./en/template-lists";
import { komvux as komvuxSv } from "./sv/komvux";
import { sfi as sfiSv } from "./sv/sfi";
import { specification as specificationSv } from "./sv/specification";
import { templateLists as templateListsSv } from "./sv/template-lists";
import type { Language } from "./text";

/** Every check's texts by its id, in each language. A return adds its own here. */
export const checkTexts: Readonly<Record<Language, Readonly<Record<string, CheckText>>>> = {
  sv: { ...komvuxSv, ...sfiSv, ...specificationSv, ...templateListsSv },
  en: { ...komvuxEn, ...sfiEn, ...specificationEn, ...templateListsEn },
};
