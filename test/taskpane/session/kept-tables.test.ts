import { noOwnTables } from "../../../src/regulations/own-tables";
import { periodOf } from "../../../src/regulations/periods";
import { KeptTables } from "../../../src/taskpane/session/kept-tables";
import { day } from "../../../src/values/day";
import { MemorySettings } from "../lending-session";

const summer = { name: "2024_3", start: day("2024-05-27"), end: day("2024-08-04") };
const own = { ...noOwnTables, periods: [summer] };

test("what is entered is in the workbook for whoever opens it next", async () => {
  const settings = new MemorySettings();
  expect(await new KeptTables(settings).put(own)).toBe("kept");
  const { tables } = new KeptTables(settings);
  expect(periodOf(day("2024-06-06"), tables.periods)).toEqual(summer);
});

test("what is taken away leaves nothing behind", async () => {
  const settings = new MemorySettings();
  const tables = new KeptTables(settings);
  await tables.put(own);
  await tables.put(noOwnTables);
  expect(Object.values(settings.kept)).toEqual([""]);
  expect(tables.own).toEqual(noOwnTables);
});

test("a workbook that takes no settings has the tables while it is open", async () => {
  const settings = new MemorySettings();
  settings.set = () => Promise.reject(new Error("read only"));
  const tables = new KeptTables(settings);
  expect(await tables.put(own)).toBe("notKept");
  expect(tables.own).toEqual(own);
});

test.each([undefined, null, 7, "", "{}", '{"format":1,"kind":"tables","periods":[{"name":"x"}]}'])(
  "%j in the workbook is as if nothing were entered",
  (value) => {
    const settings = new MemorySettings();
    settings.kept["nackaVux.tables"] = value;
    expect(new KeptTables(settings).own).toEqual(noOwnTables);
  },
);
