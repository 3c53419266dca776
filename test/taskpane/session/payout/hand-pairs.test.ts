import { engA, lineA, personB } from "../../../../src/returns/payout/deviations/examples";
import { unsureCases } from "../../../../src/taskpane/session/payout/hand-pairs";
import { MemorySettings } from "../../lending-session";
import { hold, reconciled, until, registerOf, sheetOf } from "./payout-session";

const march = "Utbetalning 2023-03";
const named = { name: "Provström, Alva" };
/** The same name and course, but the line has another personal number. */
const doubtful = {
  [march]: sheetOf([{ ...lineA, ...named, personalNumber: personB }]),
  Register: registerOf([{ ...engA, ...named }]),
};

test("a line that only its name ties to a row is left to the person", async () => {
  const { done } = await reconciled(doubtful);
  const [one] = unsureCases(done().result.cases);
  expect(one?.candidates.map(({ place }) => place.row)).toEqual([2]);
  expect(done().result.summary).toMatchObject({ unknown: 1, agreed: 0 });
});

test("what the person pairs is a pair, is remembered in the workbook, and can be taken back", async () => {
  const settings = new MemorySettings();
  const { reconciling, done } = await reconciled(doubtful, { settings });
  const [one] = unsureCases(done().result.cases);
  const [line, row] = [one?.line, one?.candidates[0]];
  if (!line || !row) throw new Error("nothing to pair");
  await reconciling.pairs.settle("pair", line, row);
  expect(done().result.cases.map(({ by }) => by)).toEqual(["person"]);
  expect((await reconciled(doubtful, { settings })).done().result.cases[0]?.by).toBe("person");
  for (const personal of [personB, engA.personalNumber, "Provström"])
    expect(JSON.stringify(settings.kept)).not.toContain(personal);
  const last = reconciling.getState().handWords.at(-1);
  if (last === undefined) throw new Error("nothing to take back");
  await reconciling.pairs.takeBack(last);
  expect(unsureCases(done().result.cases)).toHaveLength(1);
  expect(reconciling.getState().handWords).toEqual([]);
});

test("a pair holds though the person leaves the screen while the result is made again, and is told when it is", async () => {
  const brake: { held?: Promise<void> } = {};
  const { reconciling, done } = await reconciled(doubtful, { brake });
  const [one] = unsureCases(done().result.cases);
  const [line, row] = [one?.line, one?.candidates[0]];
  if (!line || !row) throw new Error("nothing to pair");
  reconciling.open({ kind: "pairs" });
  reconciling.open({ kind: "pair", sheet: line.place.sheet, row: line.place.row });
  const letGo = hold(brake);
  const work = reconciling.pairs.settle("pair", line, row);
  await until(reconciling, ({ work }) => work?.kind === "renewing");
  expect(reconciling.getState()).toMatchObject({ handWords: [], stale: true });
  reconciling.back();
  expect(reconciling.getState()).toMatchObject({ problem: undefined, work: { kind: "renewing" } });
  expect(reconciling.getState().views.at(-1)).toEqual({ kind: "pairs" });
  letGo();
  await work;
  expect(done().result.cases.map(({ by }) => by)).toEqual(["person"]);
  expect(reconciling.getState()).toMatchObject({ handWords: [{ kind: "pair" }], stale: false });
});

test("what the person divides stays apart, whatever the rules say", async () => {
  const { reconciling, done } = await reconciled({ [march]: sheetOf([lineA]), Register: registerOf([engA]) });
  const [one] = done().result.cases;
  if (!one?.line || !one.row) throw new Error("nothing to divide");
  await reconciling.pairs.settle("apart", one.line, one.row);
  expect(done().result.summary).toMatchObject({ agreed: 0, unknown: 1 });
});

test.each([
  ["the row", [{ ...engA, ...named, protected: "Ja" }], named],
  ["the row in place of its name", [{ ...engA, name: "Skyddad identitet" }], named],
  ["the line", [{ ...engA, ...named }], { correction: "Sekretessmarkerad" }],
  ["the line in place of its name", [{ ...engA, ...named }], { name: "Skyddad identitet" }],
])(
  "a pair is withheld whole when %s is marked as a protected person's, also with two numbers",
  async (_, rows, line) => {
    const settings = new MemorySettings();
    const { reconciling, done } = await reconciled(doubtful, { settings });
    const [one] = unsureCases(done().result.cases);
    if (!one?.line || !one.candidates[0]) throw new Error("nothing to pair");
    await reconciling.pairs.settle("pair", one.line, one.candidates[0]);
    const marked = { ...lineA, ...named, ...line, personalNumber: personB };
    const after = await reconciled({ [march]: sheetOf([marked]), Register: registerOf(rows) }, { settings });
    const { result, items } = after.done();
    expect(result.protectedLines).toBe(1);
    expect(JSON.stringify([items, result.cases, result.payouts.map(({ lines }) => lines)])).not.toMatch(
      /Provström|\d{12}/,
    );
  },
);
