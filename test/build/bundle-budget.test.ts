import { builtFiles, gzippedKilobytes, readBuilt, scriptsOf } from "./production-build";

/**
 * Gzipped kilobytes. Formulas wait for the first; a pane on a school's network for the second, which holds every
 * return's columns, checks and Swedish texts; whoever has Office in another language for the English texts besides.
 * Screens that are opened now and then are fetched then.
 */
const BUDGET = { formulas: 55, pane: 370, english: 50, later: 160 };

const files = builtFiles();
const first = scriptsOf("taskpane.html").filter((source) => !source.startsWith("https:"));
const fetched = files.filter((file) => file.endsWith(".js") && !first.includes(file));
const opening = chunksOfPane();
const pane = fetched.filter((file) => file.startsWith("pane.") || opening.has(file.split(".")[0] ?? ""));
const english = fetched.filter((file) => file.startsWith("english."));
const later = fetched.filter((file) => !pane.includes(file) && !english.includes(file));

/** The numbers of the chunks that the page's last script fetches to open the pane. */
function chunksOfPane(): ReadonlySet<string> {
  const [, chunks = ""] = /Promise\.all\(\[([^\]]*)\]\)/.exec(readBuilt("taskpane.js")) ?? [];
  return new Set(chunks.match(/\d+/g));
}

describe("what a person waits for", () => {
  test(`the formulas are there after at most ${String(BUDGET.formulas)} kB`, () => {
    expect(first).toEqual(["runtime.js", "functions.js", "commands.js", "taskpane.js"]);
    expect(gzippedKilobytes(["runtime.js", "functions.js"])).toBeLessThanOrEqual(BUDGET.formulas);
  });

  test(`the pane opens with at most ${String(BUDGET.pane)} kB more`, () => {
    expect(pane.some((file) => file.startsWith("pane."))).toBe(true);
    expect(pane.length).toBeGreaterThan(1);
    expect(gzippedKilobytes(pane)).toBeLessThanOrEqual(BUDGET.pane);
  });

  test(`English takes at most ${String(BUDGET.english)} kB more, and nobody who reads Swedish fetches it`, () => {
    expect(english).toHaveLength(1);
    expect(pane).not.toEqual(expect.arrayContaining(english));
    expect(gzippedKilobytes(english)).toBeLessThanOrEqual(BUDGET.english);
  });

  test(`the screens that are fetched when they are opened take at most ${String(BUDGET.later)} kB together`, () => {
    expect(later.length).toBeGreaterThan(0);
    expect(gzippedKilobytes(later)).toBeLessThanOrEqual(BUDGET.later);
  });

  test("no formula waits for React: it comes with the pane alone", () => {
    const react = (file: string): boolean =>
      /react\.(transitional\.)?element|__SECRET_INTERNALS|__CLIENT_INTERNALS/.test(readBuilt(file));
    expect(first.filter(react)).toEqual([]);
    expect(pane.some(react)).toBe(true);
  });
});
