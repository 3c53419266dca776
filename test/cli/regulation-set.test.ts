import { runNacka } from "./run-nacka";

const sample = "src/workbench/samples/betygskatalog-planterade-fel.xlsx";

const nacka = (...words: string[]) => runNacka(["check", sample, "--today", "2026-08-10", ...words]);

function checksFound(...words: string[]): Set<string> {
  const { findings } = JSON.parse(nacka("--format", "json", ...words).stdout) as {
    findings: { check: string }[];
  };
  return new Set(findings.map(({ check }) => check));
}

test("without --rules what the two texts disagree on is undecided, with it decided", () => {
  expect(checksFound().has("CAT-DUE-UNDECIDED")).toBe(true);
  const byAlvis = checksFound("--rules", "alvis");
  expect([byAlvis.has("CAT-DUE-UNDECIDED"), byAlvis.has("CAT-HANDWRITTEN")]).toEqual([false, false]);
  const byNacka24 = checksFound("--rules", "nacka24");
  expect([byNacka24.has("CAT-DUE-UNDECIDED"), byNacka24.has("CAT-HANDWRITTEN")]).toEqual([false, true]);
});

test("a set of rules that there is not is said in one sentence", () => {
  const { stderr, stdout, status } = nacka("--rules", "nacka25");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.trim()).toBe("”nacka25” är inget regelverk. Välj nacka24 eller alvis.");
});
