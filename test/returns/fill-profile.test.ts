import { mapColumns } from "../../src/engine/map-columns";
import {
  columnChoices,
  emptyProfile,
  parseProfile,
  profileText,
  withColumns,
  withValue,
} from "../../src/returns/fill-profile";
import { komvuxColumns } from "../../src/returns/komvux/columns";
import { testPersonalNumbers } from "../../src/workbench/samples/test-identities";
import { gridOf, today } from "./filling";

const context = { date1904: false, today };
const [anna = ""] = testPersonalNumbers;
const list = gridOf([
  ["Pnr", "Kurskod", "Egen", "Egen"],
  [anna, "ENGE1000X", "a", "b"],
]);

test("a profile is read back as it was written", () => {
  const map = mapColumns(list, komvuxColumns, context, { provider: 3 });
  const profile = withValue(
    withColumns(emptyProfile("komvux"), list, map),
    "studyForm",
    "kväll",
    "Klassrum",
    context,
  );
  expect(parseProfile(profileText(profile))).toEqual(profile);
});

test("choices hold when columns move, also among headers that are alike", () => {
  const map = mapColumns(list, komvuxColumns, context, { provider: 3 });
  const profile = withColumns(emptyProfile("komvux"), list, map);
  const moved = gridOf([["Ny", "Egen", "Egen", "Kurskod", "Pnr"]]);
  expect(columnChoices(profile, moved, 0)).toEqual({ personalNumber: 4, courseCode: 3, provider: 2 });
});

test("a column that the person has said the list lacks stays so", () => {
  const profile = { ...emptyProfile("komvux"), columns: { grade: null } };
  expect(columnChoices(profile, list, 0)).toEqual({ grade: "none" });
});

test("nothing that may be a personal identity number is kept", () => {
  const profile = withValue(emptyProfile("komvux"), "studyForm", anna, "Distans", context);
  expect(profileText(profile)).not.toContain(anna);
  expect(profileText(profile)).not.toMatch(/\d{6,}/);
});

test.each([
  ["no JSON", "{"],
  ["another format", '{"format":"annat","version":1,"returnId":"komvux","columns":{},"values":{}}'],
  ["a later version", '{"format":"nacka-fill-profile","version":2,"returnId":"komvux","columns":{},"values":{}}'],
  ["a column that is no header", '{"format":"nacka-fill-profile","version":1,"returnId":"k","columns":{"a":5},"values":{}}'],
  ["nothing", ""],
])("%s is not read as a profile", (_what, text) => {
  expect(parseProfile(text)).toBeUndefined();
}); // prettier-ignore
