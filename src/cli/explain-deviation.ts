import { commandLineTexts } from "../locale/locale";
import { payoutTexts } from "../locale/render-deviation";
import type { Language } from "../locale/text";
import { deviationPage } from "../report/deviation-page";
import { deviationClasses } from "../returns/payout/deviation-classes";

/** The page of a class of deviations, "D01"; undefined for an id that is none. */
export function explainDeviation(id: string, language: Language): string | undefined {
  const facts = deviationClasses.find((one) => one.id === id.toUpperCase());
  if (facts === undefined) return undefined;
  const texts = commandLineTexts[language];
  const page = deviationPage(facts, language);
  const { title: source, url, stated, date } = facts.source;
  return [
    `${facts.id}: ${page.title}`,
    `${texts.severities[facts.severity]}. ${texts.basis[facts.basis]}`,
    "",
    page.why,
    "",
    page.example,
    "",
    ...(page.note === "" ? [] : [`${payoutTexts[language].noteHeader}: ${page.note}`]),
    `${texts.page.fix}: ${page.todo}`,
    ...page.restsOn,
    ...(page.needs === "" ? [] : [page.needs]),
    `${texts.page.source}: ${[source, date, url].filter(Boolean).join(", ")}${stated ? ` – ”${stated}”` : ""}`,
  ].join("\n");
}
