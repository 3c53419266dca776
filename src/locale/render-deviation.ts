import type { Deviation } from "../returns/payout/deviation";
import type { DeviationId } from "../returns/payout/deviation-id";
import { counted } from "./counted";
import type { DeviationText } from "./deviation-text";
import { english } from "./english";
import { deviationTexts as textsSv, payout as payoutSv } from "./sv/payout";
import { shownParameter } from "./shown-value";
import type { Language, Texts } from "./text";

/** The words around a reconciliation, in a language. */
export const payoutTexts: Readonly<Record<Language, Texts<typeof payoutSv>>> = {
  sv: payoutSv,
  get en() {
    return english().payout;
  },
};

/** A deviation in words, with the choices that would turn it. */
export interface RenderedDeviation extends DeviationText {
  readonly flips: readonly string[];
}

/** Puts a deviation into words; nothing personal is in them. */
export function renderDeviation(deviation: Deviation, language: Language): RenderedDeviation {
  const { own, sheet, params = {}, flips = [] } = deviation;
  const text = deviationText(deviation.class, language);
  const fill = filler({ ...params, own: own ?? "", sheet: sheet ?? "" }, language);
  return {
    title: text.title,
    cause: fill(text.cause),
    why: text.why,
    note: fill(text.note),
    todo: fill(text.todo),
    flips: flips.map(({ unknown, choice }) => flipText(unknown, choice, language)),
  };
}

/** A class's texts as they stand, with its placeholders. */
export function deviationText(id: DeviationId, language: Language): DeviationText {
  return (language === "sv" ? textsSv : english().deviationTexts)[id];
}

/** A class's text where there is no deviation: values as dots, and the parts that only some have. */
export function withoutValues(text: string): string {
  return counted(text)
    .replace(/[[\]]/g, "")
    .replace(/\{\w+\}/g, "…");
}

function flipText(
  unknown: "shares" | "priceYear" | "reading28" | "withdrawalDay",
  choice: string,
  language: Language,
): string {
  const texts = payoutTexts[language];
  const events: Readonly<Record<string, string>> = texts.events;
  return unknown === "shares" ? texts.flips.shares(events[choice] ?? choice) : texts.flips[unknown](choice);
}

function filler(
  values: Readonly<Record<string, string | number>>,
  language: Language,
): (template: string) => string {
  const put = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return value === undefined || value === "" ? "–" : shownParameter(value, language);
    });
  return (template) =>
    put(
      counted(template, values).replace(/\[([^[\]]*)\]/g, (_, part: string) => {
        const lacks = [...part.matchAll(/\{(\w+)\}/g)].some(([, name = ""]) => !values[name]);
        return lacks ? "" : part;
      }),
    )
      .replace(/ {2,}/g, " ")
      .trim();
}
