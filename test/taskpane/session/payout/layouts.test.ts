import { engA, lineA } from "../../../../src/returns/payout/deviations/examples";
import { MemorySettings } from "../../lending-session";
import { payoutSession, reconciled, reconcilingOf, registerOf, sheetOf } from "./payout-session";

const [headers = [], ...lines] = sheetOf([lineA]);
/** Headers that nobody knows: who, which course, when, how much. */
const foreign = headers.map(
  (header) =>
    ({ Personnummer: "Ident", Kurskod: "Insats", Startdatum: "Inskriven", Belopp: "Utfall SEK" })[
      String(header)
    ] ?? header,
);
const sheets = { "Blad 2023-03": [foreign, ...lines], Register: registerOf([engA]) };
const at = (name: string): number => foreign.indexOf(name);

test("a payout sheet with headers of its own is pointed out once and known from then on", async () => {
  const settings = new MemorySettings();
  const { session } = await payoutSession(sheets, { settings });
  expect(session.getState().entry.phase.kind).not.toBe("payout");
  await session.payout.open("columns");
  const reconciling = reconcilingOf(session);
  const draft = await reconciling.layouts.draft("sheet", "Blad 2023-03");
  const columns = {
    ...draft.columns,
    personalNumber: at("Ident"),
    course: at("Insats"),
    startDate: at("Inskriven"),
    amount: at("Utfall SEK"),
  };
  // The choices are never shown with what the workbook was taken for before.
  const shown: (readonly string[])[] = [];
  const stop = reconciling.subscribe(() => {
    const { views, survey } = reconciling.getState();
    if (views.at(-1)?.kind === "setup" && survey) shown.push(survey.payouts.map(({ sheet }) => sheet));
  });
  await reconciling.layouts.keep({ ...draft, columns });
  stop();
  expect(new Set(shown.flat())).toEqual(new Set(["Blad 2023-03"]));
  expect(shown).not.toContainEqual([]);
  expect(session.getState().entry.phase.kind).toBe("payout");
  expect(reconciling.getState().views.at(-1)?.kind).toBe("setup");
  await reconciling.reconcile();
  expect(reconciling.getState().done?.result.summary).toMatchObject({ agreed: 1 });
  const again = await payoutSession(sheets, { settings });
  expect(again.session.getState().entry.phase.kind).toBe("payout");
});

test("a column that was taken for another can be said not to be one", async () => {
  const { reconciling } = await reconciled({
    "Blad 2023-03": sheetOf([lineA]),
    Register: registerOf([engA]),
  });
  const draft = await reconciling.layouts.draft("sheet", "Blad 2023-03");
  const { grade: _grade, ...columns } = draft.columns;
  await reconciling.layouts.keep({ ...draft, columns });
  const { columns: kept } = await reconciling.layouts.draft("sheet", "Blad 2023-03");
  expect(kept).not.toHaveProperty("grade");
});
