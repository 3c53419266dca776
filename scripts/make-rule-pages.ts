/** Writes docs/regler: a page of every return's checks in each language, from the checks and their texts. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rulesPage, rulesPageFile } from "../src/report/rules-page";
import { returns } from "../src/returns/returns";

const folder = path.join(__dirname, "../docs/regler");

mkdirSync(folder, { recursive: true });
for (const entry of returns) {
  for (const language of ["sv", "en"] as const) {
    writeFileSync(path.join(folder, rulesPageFile(entry, language)), rulesPage(entry, language));
  }
}
