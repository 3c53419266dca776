import { isDone, whyNothing } from "../../src/engine/fill-plan";
import { fillTexts } from "../../src/locale/fill-texts";
import { halfYear } from "../../src/regulations/half-year";
import { emptyProfile } from "../../src/returns/fill-profile";
import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import { testPersonalNumbers } from "../../src/workbench/samples/test-identities";
import { openSheet } from "../../src/returns/open-sheet";
import { gridOf, listHeaders, plainLayout, planned, templateHeaders, today } from "./filling";

const [anna = "", bo = "", cia = ""] = testPersonalNumbers;
const row = (person: Cell, ...rest: Cell[]): Cell[] => [
  person,
  "ENGE1000X",
  "2026-01-12",
  "2026-03-20",
  100,
  ...rest,
];

describe("rows of a list in an empty template", () => {
  test("are written as the template writes: twelve digits, dates as numbers, points as numbers", async () => {
    const ten = `${anna.slice(2, 8)}-${anna.slice(8)}`;
    const { plan } = await planned({
      list: [[ten, "KH ENGE1000X", "12/1 2026", day("2026-03-20"), "100", "godkänd", "Na\u0308rdistans"]],
    });
    expect(plan.fill.added).toEqual({
      like: 1,
      first: 1,
      columns: [0, 1, 2, 3, 4, 5, 6],
      across: { left: 0, right: 6 },
      rows: [[anna, "ENGE1000X", day("2026-01-12"), day("2026-03-20"), 100, "G", "Närdistans"]],
    });
    expect(plan.counts).toEqual({ new: 1, changed: 0, unchanged: 0, leftOut: 0, refused: 0, kept: 0 });
  });

  test("dates are texts where nothing says that the template shows numbers as dates", async () => {
    const layout = plainLayout({ looks: new Map() });
    const { plan } = await planned({ list: [row(anna, "C")], layout });
    expect(plan.fill.added?.rows[0]?.slice(2, 4)).toEqual(["2026-01-12", "2026-03-20"]);
  });

  test("what cannot be read is written as it stands, so that the review can point at it", async () => {
    const wrong = `${anna.slice(0, 11)}${(Number(anna[11]) + 1) % 10}`;
    const prepared = await planned({ list: [row(wrong, "Bra")] });
    expect(prepared.plan.fill.added?.rows[0]?.[0]).toBe(wrong);
    const review = await prepared.review();
    expect(review.rowCount).toBe(1);
    expect(review.findings("KVX-PNR-CHECKDIGIT").length + review.summary.error).toBeGreaterThan(0);
  });

  test("personal numbers that the list has as numbers are texts where the template would show 1,97E+11", async () => {
    const list = [row(Number(anna.slice(2)), "C")];
    const plain = await planned({ list, layout: plainLayout({ looks: new Map() }) });
    expect(plain.plan.fill.added?.rows[0]?.[0]).toBe(anna);
    const layout = plainLayout({ looks: new Map([[0, { kind: "number", locked: false }]]) });
    const wide = await planned({ list, layout });
    expect(wide.plan.fill.added?.rows[0]?.[0]).toBe(Number(anna));
  });

  test("the template's row dresses columns beside them too, but none where something stands below", async () => {
    const grid = gridOf([
      [...templateHeaders, "Anmärkning", "Handläggare", "", "Långt bort"],
      [bo, "SVEA1000X", "2026-01-12", "2026-03-20", 100, "C", "Distans"],
      [null, null, null, null, null, null, null, null, "Eva"],
    ]); // prettier-ignore
    const opened = openSheet(grid, { today, returnId: "komvux" });
    if (opened.kind !== "recognised") throw new Error(opened.kind);
    const { plan } = await planned({ list: [row(anna, "C")], settings: { template: opened.opened.table } });
    expect(plan.fill.added).toMatchObject({ first: 2, across: { left: 0, right: 7 } });
  });

  test("an error value is not carried over", async () => {
    const { plan } = await planned({ list: [row(anna, "#N/A")] });
    expect(plan.fill.added?.rows[0]?.[5]).toBeNull();
  });
});

describe("which rows are taken", () => {
  test("those of the half-year, counted by the reason where they are not", async () => {
    const { plan } = await planned({
      list: [
        row(anna, "C"),
        [anna, "SVEA1000X", "2025-08-18", "2025-12-12", 100, "B"],
        [anna, "MATE1B00X", "2026-08-17", "2026-12-11", 100],
        [anna, "PSYK1000X", null, "2026-03-20", 100],
        [anna, "HIST1A10X", "2025-10-20", "2026-01-09", 50, "E"],
      ],
    });
    expect(plan.counts).toMatchObject({ new: 2, leftOut: 2, refused: 1 });
    expect(plan.leftOut).toMatchObject({ before: 1, after: 1 });
    expect(plan.refused.noDate).toBe(1);
  });

  test("all of them where no half-year is chosen", async () => {
    const list = [row(anna, "C"), [anna, "MATE1B00X", "2024-08-17", "2024-12-11", 100]];
    const { plan } = await planned({ list, settings: { halfYear: undefined } });
    expect(plan.counts.new).toBe(2);
  });

  test("none without a person or a course", async () => {
    const list = [row(null, "C"), [bo, null, "2026-01-12", "2026-03-20", 100, "C"]];
    const { plan } = await planned({ list });
    expect(plan.refused.noKey).toBe(2);
    expect(isDone(plan)).toBe(true);
  });

  test("none of a second line of headers, but every row where one of the two can be read", async () => {
    const { plan } = await planned({
      list: [
        ["12 siffror", "kod", "datum", "datum", "", "", ""],
        row(anna, "C"),
        ["okänt", "MATE1B00X", "2026-01-12", "2026-03-20", 100, "C"],
      ],
    });
    expect(plan.refused.unreadable).toBe(1);
    expect(plan.counts).toMatchObject({ new: 2, refused: 1 });
    expect(plan.rows[0]).toEqual({ row: 2, kind: "refused", reason: "unreadable" });
  });

  test("the same row once, whatever its spelling, and of rows that differ neither", async () => {
    const { plan } = await planned({
      list: [row(anna, "C"), row(Number(anna), "c"), row(bo, "A"), row(bo, "B"), row(cia, "E")],
    });
    expect(plan.counts).toMatchObject({ new: 2, leftOut: 1, refused: 2 });
    expect(plan.rows[1]).toEqual({ row: 3, kind: "leftOut", reason: "duplicate", sameAs: 2 });
    expect(plan.rows[2]).toEqual({ row: 4, kind: "refused", reason: "conflict", others: [5] });
  });

  test("never people with protected identity, on any of their rows, and none of their cells is shown", async () => {
    const headers = [...listHeaders, "Skyddad"];
    const list = gridOf([headers, [...row(anna, "C", "Hemlig form"), "Ja"], [...row(bo, "C", "Distans"), "Nej"], row(Number(anna), "C")]); // prettier-ignore
    const { plan, map } = await planned({ list: [], settings: { list } });
    expect(plan.leftOut.protected).toBe(2);
    expect(plan.counts.new).toBe(1);
    expect(JSON.stringify([plan.fill, map])).not.toMatch(new RegExp(`${anna}|Hemlig`));
    expect(map.unused.map(({ header }) => header)).not.toContain("Skyddad");
  });
});

describe("rows that are in the template already", () => {
  const there = [anna, "ENGE1000X", day("2026-01-12"), day("2026-03-20"), 100, null, "Distans"];

  test("get what the list knows and they lack, and keep what it does not know", async () => {
    const { plan } = await planned({ template: [there], list: [row(anna, "C")] });
    expect(plan.fill).toEqual({ changes: [{ address: "F2", value: "C" }] });
    expect(plan.rows[0]).toMatchObject({
      kind: "changed",
      changes: [{ key: "grade", old: null, value: "C" }],
    });
  });

  test("are told with the old and the new value", async () => {
    const { plan } = await planned({ template: [[...there.slice(0, 5), "E"]], list: [row(anna, "C")] });
    expect(plan.rows[0]).toMatchObject({ changes: [{ address: "F2", old: "E", value: "C" }] });
  });

  test("are unchanged where the list says the same in other words", async () => {
    const same = [
      [`${anna.slice(2, 8)}-${anna.slice(8)}`, "enge1000x", "20260112", "2026-03-20", "100", null, "distans"],
    ];
    const { plan } = await planned({ template: [there], list: same });
    expect(plan.counts).toMatchObject({ unchanged: 1, new: 0, changed: 0 });
  });

  test("stay where the list does not have them, and new ones come below", async () => {
    const { plan } = await planned({ template: [there], list: [row(bo, "C")] });
    expect(plan.counts).toMatchObject({ kept: 1, new: 1 });
    expect(plan.fill.added).toMatchObject({ like: 1, first: 2 });
  });

  test("decide how dates are written: as texts where theirs are", async () => {
    const texts = [anna, "ENGE1000X", "2026-01-12", "2026-03-20", "100"];
    const { plan } = await planned({ template: [texts], list: [row(bo, "C")] });
    expect(plan.fill.added?.rows[0]).toEqual([bo, "ENGE1000X", "2026-01-12", "2026-03-20", "100", "C", null]);
  });

  test("make filling twice change nothing", async () => {
    const list = [row(anna, "C"), row(bo, "IG", "närundervisning"), row(cia, "Bra", "=1+1")];
    const first = await planned({ template: [there], list });
    const { columns, rowCount } = first.plan.filled.grid;
    const filled = Array.from({ length: rowCount - 1 }, (_, at) =>
      columns.map((cells) => cells[at + 1] ?? null),
    );
    const { plan } = await planned({ template: filled, list });
    expect(isDone(plan)).toBe(true);
    expect(plan.counts).toMatchObject({ unchanged: 3, new: 0, changed: 0 });
  });
});

describe("what stands in the way", () => {
  const totals = ["Summa", null, null, null, 100];

  test("totals below are never written over: the plan says how much room there is", async () => {
    const { plan } = await planned({
      template: [row(anna, "C"), [], totals],
      list: [row(bo, "C"), row(cia, "C")],
    });
    expect(plan.obstacle).toEqual({ row: 4, why: "filled", room: 1, needed: 2 });
    expect(plan.counts).toMatchObject({ new: 1, refused: 1 });
  });

  test("a formula below that shows nothing yet counts too, but not the formula of every row", async () => {
    const layout = plainLayout({ formulas: new Map([[4, new Set([5])]]) });
    expect((await planned({ list: Array.from({ length: 6 }, (_, at) => row(testPersonalNumbers[at] ?? "")), layout })).plan.obstacle)
      .toMatchObject({ row: 6 }); // prettier-ignore
    const everyRow = plainLayout({ formulas: new Map([[4, new Set([1, 2, 3, 4, 5])]]) });
    const { plan } = await planned({ list: [row(anna), row(bo), row(cia)], layout: everyRow });
    expect(plan.obstacle).toBeUndefined();
    expect(plan.columns).toContainEqual({ key: "points", state: "computed" });
    expect(plan.fill.added?.columns).not.toContain(4);
  });

  test("a single formula among the rows is not written over either", async () => {
    const layout = plainLayout({ formulas: new Map([[5, new Set([1])]]) });
    const second = row(bo, "E");
    const { plan } = await planned({
      template: [row(anna, "E"), second],
      list: [row(anna, "C"), row(bo, "B")],
      layout,
    });
    expect(plan.fill.changes.map(({ address }) => address)).not.toContain("F2");
  });

  test("new rows have no room where the columns that tell them apart are locked; rows that are there are changed", async () => {
    const open = new Map([5, 6].map((column) => [column, { kind: "general" as const, locked: false }]));
    const layout = plainLayout({ isProtected: true, looks: open });
    const changed = await planned({ template: [row(anna, "C")], list: [row(anna, "D")], layout });
    expect(changed.plan.counts).toMatchObject({ changed: 1, refused: 0 });
    expect(changed.plan.obstacle).toBeUndefined();
    const added = await planned({ template: [row(anna, "C")], list: [row(bo, "D")], layout });
    expect(added.plan.obstacle).toEqual({ row: 3, why: "locked", room: 0, needed: 1 });
    expect(added.plan.fill.added).toBeUndefined();
  });

  test("merged cells end the room, and what they hide is not written", async () => {
    const merges = [{ top: 3, left: 5, bottom: 3, right: 6 }];
    const layout = plainLayout({ merges });
    const template = [row(anna, "C", "Distans"), row(bo, "C", "Distans"), row(cia, "C")];
    const { plan } = await planned({ template, list: [row(cia, "D", "Närdistans")], layout });
    expect(plan.rows[0]).toMatchObject({ kind: "changed", changes: [{ key: "grade", value: "D" }] });
    const empty = await planned({ list: [row(anna), row(bo), row(cia)], layout });
    expect(empty.plan.obstacle).toEqual({ row: 4, why: "merged", room: 2, needed: 3 });
    expect(fillTexts.sv.noRoom.merged(4, 2, 3)).toMatch(/på rad 4 är celler sammanfogade.*Dela cellerna/);
  });

  test("locked columns of a protected sheet are said and left alone", async () => {
    const looks = new Map(
      [0, 1, 2, 3, 4, 6].map((column) => [column, { kind: "general" as const, locked: false }]),
    );
    const { plan } = await planned({
      list: [row(anna, "C")],
      layout: plainLayout({ isProtected: true, looks }),
    });
    expect(plan.columns).toContainEqual({ key: "grade", state: "locked" });
    expect(plan.fill.added?.columns).toEqual([0, 1, 2, 3, 4, 6]);
  });

  test("a note right under Excel's own table is no row: it ends the room, and empty rows of the table are filled", async () => {
    const note = ["Fyll i senast 15 juli."];
    const tableTo = (bottom: number) =>
      plainLayout({ tables: [{ top: 0, left: 0, bottom, right: 6, totalRows: 0 }] });
    const full = await planned({
      template: [row(anna, "C"), note],
      list: [row(anna, "C"), row(bo, "C")],
      layout: tableTo(1),
    });
    expect(full.plan.obstacle).toEqual({ row: 3, why: "filled", room: 0, needed: 1 });
    expect(full.plan.counts).toMatchObject({ unchanged: 1, kept: 0 });
    const empty = await planned({ template: [[], [], note], list: [row(anna, "C")], layout: tableTo(2) });
    expect(empty.plan.fill.added).toMatchObject({ like: 1, first: 1 });
    expect(empty.plan.obstacle).toBeUndefined();
  });

  test("a row under Excel's own table that some program has added is a row all the same", async () => {
    const layout = plainLayout({ tables: [{ top: 0, left: 0, bottom: 1, right: 6, totalRows: 0 }] });
    const { plan } = await planned({
      template: [row(anna, "C"), row(bo, "C")],
      list: [row(bo, "C"), row(cia, "C")],
      layout,
    });
    expect(plan.counts).toMatchObject({ unchanged: 1, new: 1 });
    expect(plan.fill.added).toMatchObject({ first: 3 });
  });

  test("a sum without a label right under a computed column of Excel's own table ends the room", async () => {
    const layout = plainLayout({
      formulas: new Map([[4, new Set([1, 2, 3])]]),
      tables: [{ top: 0, left: 0, bottom: 2, right: 6, totalRows: 0 }],
    });
    const { plan } = await planned({
      template: [row(anna, "C"), row(bo, "C"), [null, null, null, null, 200]],
      list: [row(cia, "C")],
      layout,
    });
    expect(plan.obstacle).toEqual({ row: 4, why: "filled", room: 0, needed: 1 });
  });

  test("a table's totals end the room", async () => {
    const tables = [{ top: 0, left: 0, bottom: 3, right: 6, totalRows: 1 }];
    const { plan } = await planned({ list: [row(anna), row(bo), row(cia)], layout: plainLayout({ tables }) });
    expect(plan.obstacle).toEqual({ row: 4, why: "filled", room: 2, needed: 3 });
  });
});

describe("values of a template that offers a list", () => {
  const offered = ["1 - Klassrum", "2 - Distans", "3 - Närdistans"];
  const looks = new Map([[6, { kind: "general" as const, locked: true, list: offered }]]);
  const list = [row(anna, "C", "närdistans"), row(bo, "C", "Närundervisning"), row(cia, "C", "kväll")];

  test("become the list's own; those that fit nothing are asked about and written as they stand", async () => {
    const { plan } = await planned({ list, layout: plainLayout({ looks }) });
    expect(plan.fill.added?.rows.map((cells) => cells[6])).toEqual([
      "3 - Närdistans",
      "1 - Klassrum",
      "kväll",
    ]);
    expect(plan.values["studyForm"]?.map(({ from, why }) => [from, why])).toEqual([
      ["närdistans", "code"],
      ["Närundervisning", "meaning"],
      ["kväll", "ask"],
    ]);
  });

  test.each([
    [["A", "B", "C", "D", "E", "F", "G", "IG", "-"], "G", "IG"],
    [["G - Godkänt", "IG - Icke godkänt", "S - Streck"], "G - Godkänt", "IG - Icke godkänt"],
    [["Godkänt (G)", "Icke godkänt (IG)"], "Godkänt (G)", "Icke godkänt (IG)"],
  ])(
    "Godkänd becomes the template's own code, whatever its list looks like: %j",
    async (grades, pass, fail) => {
      const layout = plainLayout({
        looks: new Map([[5, { kind: "general" as const, locked: true, list: grades }]]),
      });
      const { plan } = await planned({
        list: [row(anna, "Godkänd"), row(bo, "godkänd"), row(cia, "Ej godkänd")],
        layout,
      });
      expect(plan.fill.added?.rows.map((cells) => cells[5])).toEqual([pass, pass, fail]);
      const told = plan.values["grade"]?.map(({ from, to, count }) =>
        fillTexts.sv.becomes("Betyg", from, to ?? "?", count),
      );
      expect(told).toEqual([
        `Betyg: ”Godkänd” blir ”${pass}” (1 rad)`,
        `Betyg: ”godkänd” blir ”${pass}” (1 rad)`,
        `Betyg: ”Ej godkänd” blir ”${fail}” (1 rad)`,
      ]);
    },
  );

  test("become what the person has said", async () => {
    const profile = { ...emptyProfile("komvux"), values: { studyForm: { kväll: "1 - Klassrum" } } };
    const { plan } = await planned({ list, layout: plainLayout({ looks }), settings: { profile } });
    expect(plan.fill.added?.rows[2]?.[6]).toBe("1 - Klassrum");
  });
});

test("moving a filled sheet to a new template names what has no place there", async () => {
  const list = gridOf([
    [...templateHeaders, "Orsak", "Egen anteckning"],
    [...row(anna, "C", "Distans"), "Sjuk", "x"],
  ]);
  const { plan, map } = await planned({ list: [], settings: { list, halfYear: undefined } });
  expect(plan.counts.new).toBe(1);
  expect(plan.notCarried.map(({ header }) => header)).toEqual(["Egen anteckning"]);
  const homeless = map.proposals.filter(({ key }) => !plan.columns.some((column) => column.key === key));
  expect(homeless.map(({ header }) => header)).toEqual(["Orsak"]);
});

test("a list without the columns that every row needs says so and writes nothing", async () => {
  const { lacking, plan } = await planned({
    list: [],
    settings: {
      list: gridOf([
        ["Namn", "Klass"],
        ["A", "B"],
      ]),
    },
  });
  expect(lacking).toEqual(["personalNumber", "courseCode"]);
  expect(isDone(plan)).toBe(true);
});

test("an empty list plans nothing", async () => {
  for (const list of [gridOf([]), gridOf([listHeaders])]) {
    const { plan } = await planned({ list: [], settings: { list } });
    expect(plan.rows).toEqual([]);
    expect(whyNothing(plan)).toBe("noRows");
  }
});

test("a list of another half-year alone is not taken for a template that is filled already", async () => {
  const { plan } = await planned({ list: [row(anna, "C")], settings: { halfYear: halfYear(2031, 1) } });
  expect(plan.leftOut.before).toBe(1);
  expect(whyNothing(plan)).toBe("noneTaken");
});
