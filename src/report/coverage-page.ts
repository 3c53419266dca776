import { english } from "../locale/english";
import { returnName } from "../locale/locale";
import { deviationText } from "../locale/render-deviation";
import { renderCheck } from "../locale/render-finding";
import { ruleCoverage as swedish } from "../locale/sv/coverage";
import { rulesPage as swedishRules } from "../locale/sv/rules-page";
import type { Language, Texts } from "../locale/text";
import { checksOfOurOwn, knownRules, type RuleOwner } from "../returns/coverage";
import { deviationIds } from "../returns/payout/deviation-id";
import type { ReturnEntry } from "../returns/return-entry";
import { returns } from "../returns/returns";
import { payoutRulesPageFile } from "./payout-rules-page";

const rulesTexts: Readonly<Record<Language, Texts<typeof swedishRules>>> = {
  sv: swedishRules,
  get en() {
    return english().rulesPage;
  },
};
export const coverageTexts: Readonly<Record<Language, Texts<typeof swedish>>> = {
  sv: swedish,
  get en() {
    return english().ruleCoverage;
  },
};

const owners: readonly RuleOwner[] = ["scb", "nacka"];

/** The page under docs/regler that tells which known rules are checked: "tackning.md". */
export function coveragePageFile(language: Language): string {
  return coverageTexts[language].file;
}

/** Every known rule with its checks or why it has none, and the checks that no rule asks for, as Markdown. */
export function coveragePage(language: Language): string {
  const texts = coverageTexts[language];
  return [
    `# ${texts.title}`,
    texts.intro,
    ...owners.flatMap((owner) => [`## ${texts.owners[owner]}`, ...rulesOf(owner, language)]),
    ...returns.flatMap((entry) => ownSection(entry, language)),
    ...payoutSection(language),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function rulesOf(owner: RuleOwner, language: Language): string[] {
  const texts = coverageTexts[language];
  return knownRules
    .filter((rule) => rule.owner === owner)
    .flatMap(({ id, checks, gap }) => [
      `### ${texts.rules[id].replace(/\.$/, "")}`,
      ...(checks.length === 0 ? [`**${texts.notChecked}.**`] : [`**${texts.checkedBy}:**`]),
      ...(checks.length === 0 ? [] : [checks.map((check) => checkLine(check, language)).join("\n")]),
      ...(gap === undefined ? [] : [texts.gaps[gap]]),
    ]);
}

function ownSection(entry: ReturnEntry, language: Language): string[] {
  const texts = coverageTexts[language];
  return [
    `## ${texts.own(returnName(entry.id, language))}`,
    texts.ownIntro,
    checksOfOurOwn(entry.checks)
      .map((check) => checkLine(check, language))
      .join("\n"),
  ];
}

/** The classes of deviations of the reconciliation, which are no checks of a return. */
function payoutSection(language: Language): string[] {
  return [
    `## ${rulesTexts[language].payout.title}`,
    coverageTexts[language].payout(payoutRulesPageFile(language)),
    deviationIds.map((id) => `- ${deviationText(id, language).title} (\`${id}\`)`).join("\n"),
  ];
}

function checkLine(check: string, language: Language): string {
  const entry = returns.find(({ checks }) => checks.some(({ id }) => id === check));
  const headers = Object.fromEntries(
    Object.entries(entry?.columns ?? {}).map(([key, { header }]) => [key, header]),
  );
  return `- ${renderCheck(check, language, headers).title} (\`${check}\`)`;
}
