/** Writes the pages about the formulas, docs/funktioner.md and docs/functions.en.md, from the formulas' own texts. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { functionsPage } from "../src/functions/functions-page";

const docs = path.join(__dirname, "../docs");

async function main(): Promise<void> {
  writeFileSync(path.join(docs, "funktioner.md"), await functionsPage("sv"));
  writeFileSync(path.join(docs, "functions.en.md"), await functionsPage("en"));
}

void main();
