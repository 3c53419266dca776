import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { coveragePage, coveragePageFile } from "../../src/report/coverage-page";
import { rulesPage, rulesPageFile } from "../../src/report/rules-page";
import { returns } from "../../src/returns/returns";

const folder = path.join(__dirname, "../../docs/regler");
const languages = ["sv", "en"] as const;

describe.each(returns.flatMap((entry) => languages.map((language) => [entry.id, language, entry] as const)))(
  "the page of %s in %s",
  (_, language, entry) => {
    test("is the one that the checks make now; else run npm run docs", () => {
      expect(readFileSync(path.join(folder, rulesPageFile(entry, language)), "utf8")).toBe(
        rulesPage(entry, language),
      );
    });

    test("has every check with all of its texts, and no placeholder is left", () => {
      const page = rulesPage(entry, language);
      for (const { id, source } of entry.checks) {
        expect(page).toContain(`\`${id}\``);
        expect(source.title).not.toBe("");
      }
      expect(page).not.toMatch(/\{#?\w+\}|undefined|:\*\* *\n/);
    });
  },
);

test.each(languages)(
  "the page of what is covered in %s is the one that is made now; else run npm run docs",
  (language) => {
    expect(readFileSync(path.join(folder, coveragePageFile(language)), "utf8")).toBe(coveragePage(language));
  },
);

test("docs/regler has no page of a return that is gone", () => {
  const made = languages.flatMap((language) => [
    coveragePageFile(language),
    ...returns.map((entry) => rulesPageFile(entry, language)),
  ]);
  expect(readdirSync(folder).sort()).toEqual(made.sort());
});
