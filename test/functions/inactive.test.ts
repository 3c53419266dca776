import { formula } from "./answers";

const inactive = formula("INACTIVE");

describe("NACKA.INACTIVE", () => {
  test.each([
    ["2026-03-02", "Aktiv"],
    ["2026-03-16", "Aktiv"],
    ["2026-03-17", "Varning"],
    ["2026-03-22", "Varning"],
    ["2026-03-23", "Tre veckor"],
    ["2026-03-24", "Avbrott"],
  ])("senast aktiv 2 mars, den %s: %s", async (today, state) => {
    expect(await inactive("2026-03-02", today)).toEqual({ value: state });
  });
  test("en elev utan datum är en tom rad, fast dagen står i en fast cell", async () => {
    expect(await inactive([["2026-03-02"], [""]], "2026-03-24")).toEqual({ value: [["Avbrott"], [""]] });
  });
  test("aktivitet i framtiden är ett skrivfel", async () => {
    expect(await inactive("2027-03-02", "2026-03-24")).toEqual({
      error: "#VALUE!",
      message:
        "Senaste aktivitet är 2027-03-02, men dagen att räkna till är 2026-03-24. Rätta det som är fel.",
    });
  });
});
