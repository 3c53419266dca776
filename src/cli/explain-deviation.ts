import { commandLineTexts } from "../locale/locale";
import { deviationText, payoutTexts } from "../locale/render-deviation";
import type { Language } from "../locale/text";
import { payoutColumns, registerColumns } from "../returns/payout/columns";
import { deviationClasses } from "../returns/payout/deviation-classes";

/** The page of a class of deviations, "D01"; undefined for an id that is none. */
export function explainDeviation(id: string, language: Language): string | undefined {
  const facts = deviationClasses.find((one) => one.id === id.toUpperCase());
  if (facts === undefined) return undefined;
  const texts = commandLineTexts[language];
  const { restsOn: depends, needs: columns } = payoutTexts[language].summary;
  const { title, cause, note, todo } = deviationText(facts.id, language);
  const { title: source, url, stated, date } = facts.source;
  const headers: Readonly<Record<string, { readonly header: string }>> = {
    ...registerColumns,
    ...payoutColumns,
  };
  const needed = [...(facts.needs?.sheet ?? []), ...(facts.needs?.register ?? [])].map(
    (key) => headers[key]?.header ?? key,
  );
  return [
    `${facts.id}: ${title}`,
    `${texts.severities[facts.severity]}. ${texts.basis[facts.basis]}`,
    "",
    asPage(cause),
    "",
    ...(note === "" ? [] : [`${payoutTexts[language].noteHeader}: ${asPage(note)}`]),
    `${texts.page.fix}: ${todo}`,
    ...(facts.restsOn ?? []).map((unknown) => depends[unknown]),
    ...(needed.length === 0 ? [] : [columns(needed.join(", "))]),
    `${texts.page.source}: ${[source, date, url].filter(Boolean).join(", ")}${stated ? ` – ”${stated}”` : ""}`,
  ].join("\n");
}

/** A text without a deviation: values as dots, and the parts that only some have. */
function asPage(text: string): string {
  return text.replace(/[[\]]/g, "").replace(/\{\w+\}/g, "…");
}
