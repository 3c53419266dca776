import type { CheckText } from "./check-text";
import { komvux as komvuxEn } from "./en/komvux";
import { komvux as komvuxSv } from "./sv/komvux";
import type { Language } from "./text";

/** Every check's texts by its id, in each language. A return adds its own here. */
export const checkTexts: Readonly<Record<Language, Readonly<Record<string, CheckText>>>> = {
  sv: { ...komvuxSv },
  en: { ...komvuxEn },
};
