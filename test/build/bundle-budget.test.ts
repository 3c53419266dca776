import { builtFiles, gzippedKilobytes, readBuilt, scriptsOf } from "./production-build";

/** Gzipped kilobytes. Formulas wait for the first; a pane on a school's network for the second. */
const BUDGET = { formulas: 50, pane: 280 };

const files = builtFiles();
const first = scriptsOf("taskpane.html").filter((source) => !source.startsWith("https:"));
const pane = files.filter((file) => file.endsWith(".js") && !first.includes(file));

describe("what a person waits for", () => {
  test(`the formulas are there after at most ${String(BUDGET.formulas)} kB`, () => {
    expect(first).toEqual(["runtime.js", "functions.js", "commands.js", "taskpane.js"]);
    expect(gzippedKilobytes(["runtime.js", "functions.js"])).toBeLessThanOrEqual(BUDGET.formulas);
  });

  test(`the whole pane takes at most ${String(BUDGET.pane)} kB more`, () => {
    expect(pane.some((file) => file.startsWith("pane."))).toBe(true);
    expect(gzippedKilobytes(pane)).toBeLessThanOrEqual(BUDGET.pane);
  });

  test("no formula waits for React: it comes with the pane alone", () => {
    const react = (file: string): boolean =>
      /react\.(transitional\.)?element|__SECRET_INTERNALS|__CLIENT_INTERNALS/.test(readBuilt(file));
    expect(first.filter(react)).toEqual([]);
    expect(pane.some(react)).toBe(true);
  });
});
