import { english } from "../locale/english";
import { rulesPage as swedish } from "../locale/sv/rules-page";
import type { Language, Texts } from "../locale/text";
import type { DeviationClass } from "../returns/payout/deviation";
import { deviationClasses } from "../returns/payout/deviation-classes";
import { reconcileExample } from "../returns/payout/reconcile-example";
import { rulesVersion } from "../returns/rules-version";
import { deviationPage } from "./deviation-page";
import { sourceLine } from "./source-line";

const pageTexts: Readonly<Record<Language, Texts<typeof swedish>>> = {
  sv: swedish,
  get en() {
    return english().rulesPage;
  },
};

/** The page under docs/regler of what is reconciled: "utbetalning.md", "utbetalning.en.md". */
export function payoutRulesPageFile(language: Language): string {
  return pageTexts[language].file("utbetalning");
}

/** Every class of deviation between a payout sheet and the register, as Markdown; examples are what the classes find. */
export async function payoutRulesPage(language: Language): Promise<string> {
  const texts = pageTexts[language].payout;
  const sections = await Promise.all(deviationClasses.map((one) => section(one, language)));
  const intro = texts.intro(deviationClasses.length, rulesVersion);
  return `${[`# ${texts.title}`, intro, texts.unknowns, ...sections].join("\n\n")}\n`;
}

async function section(one: DeviationClass, language: Language): Promise<string> {
  const texts = pageTexts[language];
  const [example] = one.fails;
  const found =
    example && (await reconcileExample(example)).deviations.find(({ class: id }) => id === one.id);
  const page = deviationPage(one, language, found);
  return [
    `## ${page.title}`,
    `\`${one.id}\` · ${texts.severities[one.severity]} · ${texts.basis[one.basis]}`,
    `**${texts.why}:** ${page.why}`,
    `**${texts.example}:** ${page.example}`,
    `**${texts.payout.note}:** ${page.note === "" ? texts.payout.noNote : page.note}`,
    `**${texts.fix}:** ${page.todo}`,
    ...(page.restsOn.length === 0 ? [] : [`**${texts.payout.unknown}:** ${page.restsOn.join(" ")}`]),
    ...(page.needs === "" ? [] : [page.needs]),
    `**${texts.source}:** ${sourceLine(one.source)}`,
  ].join("\n\n");
}
