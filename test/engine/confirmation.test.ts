import { reasonTrouble } from "../../src/engine/confirmation";
import { ConfirmationBook } from "../../src/engine/confirmation-book";
import { recognise } from "../../src/engine/recognise";
import { review, type Review } from "../../src/engine/review";
import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import { checks, gridOf, lending } from "./lending";

const salt = "00112233445566778899aabbccddeeff";
const today = day("2026-08-10");
const headers = ["Bok", "Lånedag", "Åter"];
const long = ["Madicken", 20, 90];
const longer = ["Pippi", 30, 120];

/** The same book lent twice is something to look at here, so that a finding that compares rows can be confirmed. */
const lenient = {
  ...lending,
  checks: [
    checks.tooLong,
    checks.returnedBeforeLent,
    { ...checks.sameBookTwice, severity: "review" as const },
  ],
};

async function reviewOf(
  rows: readonly (readonly Cell[])[],
  book: ConfirmationBook,
  definition: typeof lending = lenient,
): Promise<Review> {
  const table = recognise(gridOf([headers, ...rows]), [definition])[0]?.table;
  if (table === undefined) throw new Error("not recognised");
  const reviewed = await review(definition, table, { longest: 30 }, { date1904: false, today });
  await reviewed.useConfirmations(book);
  return reviewed;
}

function findingOf(reviewed: Review, check: string) {
  const [finding] = reviewed.findings(check, 0, 1, "open");
  if (finding === undefined) throw new Error(`no open finding of ${check}`);
  return finding;
}

/** A book in which the loan of Madicken is said to be right. */
async function confirmedBook(): Promise<ConfirmationBook> {
  const book = new ConfirmationBook(salt);
  const reviewed = await reviewOf([long, longer], book);
  expect(await reviewed.confirm(findingOf(reviewed, "LND-LONG"), "Lån över sommaren", today)).toBe(
    "confirmed",
  );
  return book;
}

describe("a confirmation", () => {
  test("takes the finding out of the open ones and is shown on it", async () => {
    const reviewed = await reviewOf([long, longer], await confirmedBook());
    expect(reviewed.summary).toEqual({ error: 0, review: 1, note: 0 });
    expect(reviewed.confirmed).toEqual({ error: 0, review: 1, note: 0 });
    expect(reviewed.outcomes[0]).toMatchObject({ check: "LND-LONG", count: 2, confirmed: 1 });
    expect(reviewed.findings("LND-LONG", 0, 50, "open").map(({ row }) => row)).toEqual([3]);
    expect(reviewed.findings("LND-LONG", 0, 50, "confirmed")).toMatchObject([
      { row: 2, confirmation: { reason: "Lån över sommaren", on: today } },
    ]);
    expect(reviewed.findings("LND-LONG")).toHaveLength(2);
    expect(reviewed.findingsAt("C2")[0]?.confirmation?.reason).toBe("Lån över sommaren");
  });

  test("holds when the rows are sorted, moved or spelled otherwise", async () => {
    const book = await confirmedBook();
    expect((await reviewOf([["Emil", 1, 2], longer, long], book)).confirmed.review).toBe(1);
    expect((await reviewOf([["Madicken", "20", "90"]], book)).confirmed.review).toBe(1);
  });

  test("is gone when a value that the finding rests on changes, and back when it is as it was", async () => {
    const reviewed = await reviewOf([long, longer], await confirmedBook());
    await reviewed.update([{ address: "C2", value: 91 }]);
    expect(reviewed.summary.review).toBe(2);
    expect(reviewed.confirmed.review).toBe(0);
    await reviewed.update([{ address: "C2", value: 90 }]);
    expect(reviewed.confirmed.review).toBe(1);
  });

  test("holds when a value changes that the check does not look at", async () => {
    const reviewed = await reviewOf([long], await confirmedBook());
    await reviewed.update([{ address: "A2", value: "Madicken och Junibackens Pims" }]);
    expect(reviewed.confirmed.review).toBe(1);
  });

  test("covers every finding of the check with the same values, and how many they are is known before", async () => {
    const rows = [long, ["Karlsson", 20, 90], longer];
    const before = await reviewOf(rows, new ConfirmationBook(salt));
    const alike = before.findings("LND-LONG").map((finding) => before.alike(finding));
    expect(alike).toEqual([2, 2, 1]);
    const reviewed = await reviewOf(rows, await confirmedBook());
    expect(reviewed.confirmed.review).toBe(2);
  });

  test("of two rows holds whichever of them stands first, and is gone when there are others", async () => {
    const book = new ConfirmationBook(salt);
    const [one, other] = [
      ["Emil", 4, 5],
      ["Emil", 4, 7],
    ] as const;
    const reviewed = await reviewOf([one, other], book);
    await reviewed.confirm(findingOf(reviewed, "LND-TWICE"), "Två exemplar", today);
    expect((await reviewOf([other, one], book)).confirmed.review).toBe(1);
    const changed = await reviewOf(
      [
        ["Emil", 3, 5],
        ["Emil", 3, 7],
      ],
      book,
    );
    expect([changed.confirmed.review, changed.summary.review]).toEqual([0, 1]);
  });

  test("can be withdrawn", async () => {
    const book = await confirmedBook();
    const reviewed = await reviewOf([long], book);
    const [finding] = reviewed.findings("LND-LONG", 0, 1, "confirmed");
    if (finding === undefined) throw new Error("not confirmed");
    await reviewed.withdraw(finding);
    expect(reviewed.summary.review).toBe(1);
    expect(book.stored().confirmations).toEqual([]);
  });

  test("is refused for what must be changed, also where a book says otherwise", async () => {
    const reviewed = await reviewOf([["Emil", 4, 2]], new ConfirmationBook(salt));
    const finding = findingOf(reviewed, "LND-ORDER");
    expect(await reviewed.confirm(finding, "Det är så", today)).toBe("mustChange");
    const book = new ConfirmationBook(salt);
    const asReview = { ...lending, checks: [{ ...checks.returnedBeforeLent, severity: "review" as const }] };
    const softer = await reviewOf([["Emil", 4, 2]], book, asReview);
    await softer.confirm(findingOf(softer, "LND-ORDER"), "Det är så", today);
    expect((await reviewOf([["Emil", 4, 2]], book)).summary.error).toBe(1);
  });

  test("is refused for a finding that no longer stands", async () => {
    const reviewed = await reviewOf([long], new ConfirmationBook(salt));
    const finding = findingOf(reviewed, "LND-LONG");
    await reviewed.update([{ address: "C2", value: 21 }]);
    expect(await reviewed.confirm(finding, "Lån över sommaren", today)).toBe("gone");
  });
});

describe("a reason", () => {
  test.each([
    ["Beslut av rektor 2026-01-12", undefined],
    ["Kursen gavs på 20 veckor, se dnr 2026/123", undefined],
    ["Ring 08-718 80 00", undefined],
    ["  ", "noReason"],
    ["a".repeat(301), "longReason"],
    ["Gäller 19800218-2387", "personalNumberInReason"],
    ["Gäller 800218-2387", "personalNumberInReason"],
    ["Gäller 8002182387.", "personalNumberInReason"],
    ["Gäller 1980 02 18 2387", "personalNumberInReason"],
    ["Hade 19900101TF10 förut", "personalNumberInReason"],
    ["samordningsnummer 19900179-2382", "personalNumberInReason"],
  ])("%p", (reason, trouble) => {
    expect(reasonTrouble(reason)).toBe(trouble);
  });
});

describe("the stored confirmations", () => {
  test("hold neither values nor addresses, and read back as they were", async () => {
    const stored = (await confirmedBook()).stored();
    expect(stored).toEqual({
      version: 1,
      salt,
      confirmations: [
        {
          check: "LND-LONG",
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
          reason: "Lån över sommaren",
          on: today,
        },
      ],
    });
    const again = ConfirmationBook.read(JSON.parse(JSON.stringify(stored)), "f".repeat(32));
    expect((await reviewOf([long], again)).confirmed.review).toBe(1);
  });

  test("of another workbook's salt say nothing of these values", async () => {
    const stored = (await confirmedBook()).stored();
    const again = ConfirmationBook.read({ ...stored, salt: "f".repeat(32) }, salt);
    expect((await reviewOf([long], again)).confirmed.review).toBe(0);
  });

  test.each([
    undefined,
    null,
    "text",
    7,
    [],
    {},
    { version: 2, salt, confirmations: [] },
    { version: 1, salt: "x" },
  ])("that do not read (%p) are an empty book", (stored) => {
    expect(ConfirmationBook.read(stored, salt).stored()).toEqual({ version: 1, salt, confirmations: [] });
  });

  test("leave out what does not read and reasons with a personal identity number, and keep the rest", async () => {
    const stored = (await confirmedBook()).stored();
    const [good] = stored.confirmations;
    const confirmations = [
      { ...good, reason: "Gäller 19800218-2387" },
      { ...good, fingerprint: "zz" },
      { ...good, on: "igår" },
      null,
      good,
    ];
    expect(ConfirmationBook.read({ ...stored, confirmations }, salt).stored().confirmations).toEqual([good]);
  });
});
