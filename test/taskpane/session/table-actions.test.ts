import { addAmounts, noOwnTables } from "../../../src/regulations/own-tables";
import { day } from "../../../src/values/day";
import { lendingRows, lendingSession, MemorySettings } from "../lending-session";

const summer = { name: "2024_3", start: day("2024-05-27"), end: day("2024-08-04") };
const own = addAmounts(
  { ...noOwnTables, periods: [summer] },
  { year: 2024, perPoint: { basic: 54_10 }, perSfiCourse: {} },
);

test("the formulas that go by periods and amounts are calculated again, and no others", async () => {
  const { session, workbook } = await lendingSession({ Lån: lendingRows, Egna: [["Dag"]] });
  workbook.enter("Egna", "A2", "=NACKA.PERIOD(B2)", "#N/A");
  workbook.enter("Egna", "A3", '=IF(B3="","",_xldudf_NACKA_CHECKAMOUNT(100,"grund",2024))', "#N/A");
  workbook.enter("Egna", "A4", "=NACKA.APLHOURS(1500)", 450);
  await session.tables.put(own);
  expect(workbook.calculated).toEqual(["Egna!A2", "Egna!A3"]);
  expect(session.tables.getState()).toMatchObject({ own, outcome: { kind: "kept", formulas: 2 } });
});

test("what was changed last can be taken back once", async () => {
  const { session, settings } = await lendingSession();
  await session.tables.put(own);
  await session.tables.put(noOwnTables);
  await session.tables.undo();
  expect(session.tables.getState()).toMatchObject({ own, canUndo: false });
  expect(settings.kept["nackaVux.tables"]).toContain("2024_3");
  await session.tables.undo();
  expect(session.tables.getState().own).toEqual(own);
});

test("a file that was saved is read back, and nothing is kept before the person says so", async () => {
  const { session } = await lendingSession();
  await session.tables.put(own);
  const text = session.tables.exported();
  const other = await lendingSession();
  expect(other.session.tables.read(text)).toEqual(own);
  expect(other.settings.kept["nackaVux.tables"]).toBeUndefined();
});

test("a workbook that takes no settings, or cannot calculate, still has the tables while it is open", async () => {
  const settings = new MemorySettings();
  const { session, workbook } = await lendingSession(undefined, { settings });
  settings.set = () => Promise.reject(new Error("read only"));
  await session.tables.put(own);
  expect(session.tables.getState().outcome).toEqual({ kind: "notKept", formulas: 0 });
  workbook.trouble = "cellEditing";
  await session.tables.put(noOwnTables);
  expect(session.tables.getState()).toMatchObject({
    own: noOwnTables,
    outcome: { kind: "notCalculated", trouble: "cellEditing" },
  });
});
