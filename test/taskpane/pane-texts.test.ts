import { filling as fillingEnglish } from "../../src/locale/en/filling";
import { pane as english } from "../../src/locale/en/pane";
import { reconciling as reconcilingEnglish } from "../../src/locale/en/reconciling";
import { filling as fillingSwedish } from "../../src/locale/sv/filling";
import { pane as swedish } from "../../src/locale/sv/pane";
import { reconciling as reconcilingSwedish } from "../../src/locale/sv/reconciling";

/** What fills a blank in: a number, a list or a text, each with a period's name and days for the texts that tell of one. */
const period = { name: "2024_3", from: "2024-05-27", to: "2024-08-04" };
const kinds = [2, ["Kurskod"], "text"].map((kind) => Object.assign(Object(kind), period) as unknown);

/** Every text of the pane, those with blanks to fill in with something in them. */
function texts(tree: object, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const at = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[at, value]];
    if (typeof value !== "function") return texts(value as object, at);
    const give = value as (...args: unknown[]) => string;
    return kinds.flatMap((argument): [string, string][] => {
      try {
        return [[at, give(argument, argument, argument, argument)]];
      } catch {
        return [];
      }
    });
  });
}

describe.each([
  ["svenska", [...texts(swedish), ...texts(fillingSwedish), ...texts(reconcilingSwedish)]],
  ["English", [...texts(english), ...texts(fillingEnglish), ...texts(reconcilingEnglish)]],
])("the pane's texts in %s", (_, all) => {
  test("are all there", () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("neither shout nor blame", () => {
    expect(all.filter(([, text]) => /!|ogiltig|invalid/i.test(text))).toEqual([]);
  });

  test("leave no gap where something is filled in", () => {
    expect(all.filter(([, text]) => /undefined|\[object| {2}/.test(text))).toEqual([]);
  });
});

test.each([
  [swedish.clean.title(312), "312 rader, inga anmärkningar"],
  [swedish.clean.title(1), "1 rad, inga anmärkningar"],
  [swedish.coverage.failed(2), "2 kontroller kunde inte köras"],
  [swedish.coverage.failed(1), "En kontroll kunde inte köras"],
  [swedish.reviewing.checking(41_000, 100_000), "Kontrollerar rad 41 000 av 100 000"],
  [swedish.start.missing(["Betyg", "Avbrott"]), "Saknas i bladet: Betyg och Avbrott."],
])("%s", (text, wanted) => {
  expect(text.replace(/\s/g, " ")).toBe(wanted);
});
