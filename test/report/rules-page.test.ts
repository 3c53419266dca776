import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { coveragePage, coveragePageFile } from "../../src/report/coverage-page";
import { deviationText, payoutTexts } from "../../src/locale/render-deviation";
import { payoutRulesPage, payoutRulesPageFile } from "../../src/report/payout-rules-page";
import { rulesPage, rulesPageFile } from "../../src/report/rules-page";
import { deviationClasses } from "../../src/returns/payout/deviation-classes";
import { returns } from "../../src/returns/returns";
import "../locale/english-fetched";

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

describe.each(languages)("the page of the reconciliation in %s", (language) => {
  test("is the one that the classes make now; else run npm run docs", async () => {
    const file = path.join(folder, payoutRulesPageFile(language));
    expect(readFileSync(file, "utf8")).toBe(await payoutRulesPage(language));
  });

  test("has every class with why, an example, note, to-do, basis and source, and nothing is left open", async () => {
    const sections = (await payoutRulesPage(language)).split("\n## ").slice(1);
    expect(sections).toHaveLength(deviationClasses.length);
    deviationClasses.forEach(({ id, source, restsOn = [] }, at) => {
      const section = sections[at] ?? "";
      const { title, why } = deviationText(id, language);
      expect(section).toContain(`\`${id}\``);
      for (const words of [title, why, source.title, ...(source.date === undefined ? [] : [source.date])])
        expect([id, section]).toEqual([id, expect.stringContaining(words)]);
      for (const unknown of restsOn)
        expect(section).toContain(payoutTexts[language].summary.restsOn[unknown]);
      expect(section.match(/^\*\*/gm)?.length).toBe(restsOn.length > 0 ? 6 : 5);
      expect(section).not.toMatch(/[{}]|undefined|NaN|:\*\* *\n|(?<!\[)…/);
    });
  });

  test("and the page of what is covered names every class", () => {
    const page = coveragePage(language);
    for (const { id } of deviationClasses) expect(page).toContain(`\`${id}\``);
  });
});

test("docs/regler has no page of a return that is gone", () => {
  const made = languages.flatMap((language) => [
    coveragePageFile(language),
    payoutRulesPageFile(language),
    ...returns.map((entry) => rulesPageFile(entry, language)),
  ]);
  expect(readdirSync(folder).sort()).toEqual(made.sort());
});
