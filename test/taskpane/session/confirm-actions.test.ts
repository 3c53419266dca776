import { lendingSession, MemorySettings } from "../lending-session";

/** The second row was lent for longer than people usually do: to look at, not wrong by itself. */
const longLoan = [
  ["Bok", "Utlånad dag", "Återlämnad dag", "Hylla"],
  ["Röda rummet", 20, 30, "S"],
  ["Doktor Glas", 20, 2000, "S"],
  ["Gösta Berling", 50, 10, "S"],
];

async function reviewed(settings = new MemorySettings()) {
  const opened = await lendingSession({ Lån: longLoan }, { settings });
  await opened.session.review();
  const found = (check: string) => {
    const [finding] = opened.phase("reviewed").review.findings(check);
    if (finding === undefined) throw new Error(`no ${check}`);
    return finding;
  };
  return { ...opened, found };
}

describe("a finding that is confirmed", () => {
  test("leaves the open counts, and the list shows it as confirmed", async () => {
    const { session, found, phase } = await reviewed();
    session.result.setOpen("LND-LONG", true);
    expect(phase("reviewed").summary.review).toBe(1);
    expect(await session.confirmations.confirm(found("LND-LONG"), "Lånet är förlängt")).toBe("confirmed");
    const { summary, list } = phase("reviewed");
    expect(summary.review).toBe(0);
    const group = list.groups.find(({ check }) => check === "LND-LONG");
    expect(group).toMatchObject({ count: 0, rows: [{ settled: true, confirmed: true }] });
  });

  test("is shown with its reason while it lies open, and can be taken back", async () => {
    const { session, found, phase } = await reviewed();
    await session.result.openFirst("LND-LONG");
    session.confirmations.ask(found("LND-LONG"));
    await session.confirmations.confirm(found("LND-LONG"), "Lånet är förlängt");
    const [top] = session.getState().entry.screens;
    expect(top).toMatchObject({
      place: { settled: true, finding: { confirmation: { reason: "Lånet är förlängt" } } },
    });
    await session.confirmations.withdraw(found("LND-LONG"));
    expect(phase("reviewed").summary.review).toBe(1);
    expect(session.getState().entry.screens).toMatchObject([{ kind: "finding", place: { settled: false } }]);
  });

  test("is still confirmed when the workbook is opened again", async () => {
    const settings = new MemorySettings();
    const first = await reviewed(settings);
    await first.session.confirmations.confirm(first.found("LND-LONG"), "Lånet är förlängt");
    const { phase } = await reviewed(settings);
    expect(phase("reviewed").summary.review).toBe(0);
  });

  test("comes back when its values change", async () => {
    const { session, found, phase, workbook, editTakenIn } = await reviewed();
    await session.confirmations.confirm(found("LND-LONG"), "Lånet är förlängt");
    workbook.type("Lån", "C3", 2001);
    await editTakenIn();
    expect(phase("reviewed").summary.review).toBe(1);
  });

  test("holds nothing personal in the workbook's settings but its reason", async () => {
    const settings = new MemorySettings();
    const { session, found } = await reviewed(settings);
    await session.confirmations.confirm(found("LND-LONG"), "Lånet är förlängt");
    expect(JSON.stringify(settings.kept["nackaVux.confirmations"])).not.toContain("Doktor Glas");
  });
});

test("what must be changed is neither asked about nor confirmed", async () => {
  const { session, found } = await reviewed();
  session.confirmations.ask(found("LND-ORDER"));
  expect(session.getState().entry.screens).toEqual([]);
  expect(await session.confirmations.confirm(found("LND-ORDER"), "Det är rätt")).toBe("mustChange");
});

test.each([
  ["", "noReason"],
  ["Beslut för 198002182387", "personalNumberInReason"],
])("the reason %j is not taken", async (reason, outcome) => {
  const { session, found, phase } = await reviewed();
  expect(await session.confirmations.confirm(found("LND-LONG"), reason)).toBe(outcome);
  expect(phase("reviewed").summary.review).toBe(1);
});

test("settings of another hand count for nothing", async () => {
  const settings = new MemorySettings();
  await settings.set("nackaVux.confirmations", { version: 1, salt: 5 });
  const { phase } = await reviewed(settings);
  expect(phase("reviewed").summary.review).toBe(1);
});

test("a workbook that takes no settings is told of, and the word holds meanwhile", async () => {
  const settings = new MemorySettings();
  const { session, found, phase } = await reviewed(settings);
  settings.set = () => Promise.reject(new Error("read only"));
  await session.confirmations.confirm(found("LND-LONG"), "Lånet är förlängt");
  expect(session.getState().entry.notice).toEqual({ kind: "notKept" });
  expect(phase("reviewed").summary.review).toBe(0);
});
