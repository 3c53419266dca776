/** Writes docs/regler: a page of every return's checks, one of the reconciliation and one of what is covered in each language, from the checks and their texts. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fetchTexts } from "../src/locale/english";
import { coveragePage, coveragePageFile } from "../src/report/coverage-page";
import { payoutRulesPage, payoutRulesPageFile } from "../src/report/payout-rules-page";
import { rulesPage, rulesPageFile } from "../src/report/rules-page";
import { returns } from "../src/returns/returns";

const folder = path.join(__dirname, "../docs/regler");

mkdirSync(folder, { recursive: true });
async function writePages(language: "sv" | "en"): Promise<void> {
  await fetchTexts(language);
  for (const entry of returns)
    writeFileSync(path.join(folder, rulesPageFile(entry, language)), rulesPage(entry, language));
  writeFileSync(path.join(folder, coveragePageFile(language)), coveragePage(language));
  writeFileSync(path.join(folder, payoutRulesPageFile(language)), await payoutRulesPage(language));
}

void Promise.all([writePages("sv"), writePages("en")]);
