import type { CheckText } from "./check-text";
import { komvux as komvuxEn } from "./en/komvux";
import { specification as specificationEn } from "./en/specification";
import { komvux as komvuxSv } from "./sv/komvux";
import { specification as specificationSv } from "./sv/specification";
import type { Language } from "./text";

/** Every check's texts by its id, in each language. A return adds its own here. */
export const checkTexts: Readonly<Record<Language, Readonly<Record<string, CheckText>>>> = {
  sv: { ...komvuxSv, ...specificationSv },
  en: { ...komvuxEn, ...specificationEn },
};
