import { formula } from "./answers";

const paidAfter28 = formula("PAIDAFTER28");

describe("NACKA.PAIDAFTER28", () => {
  test.each([
    ["27 dagar", "2026-02-08", "Nej"],
    ["28 dagar, som Nackas text inte avgör", "2026-02-09", "Gränsfall"],
    ["29 dagar", "2026-02-10", "Ja"],
    ["avbrott första dagen", "2026-01-12", "Nej"],
    ["avbrott före första dagen", "2026-01-11", "Ej påbörjad"],
  ])("%s", async (_, stop, value) => {
    expect(await paidAfter28("2026-01-12", stop)).toEqual({ value });
  });
  test("den som inte har gjort avbrott ger en tom cell", async () => {
    expect(await paidAfter28([["2026-01-12"], ["2026-01-12"]], [[""], [46063]])).toEqual({
      value: [[""], ["Ja"]],
    });
  });
  test("ett avbrott utan startdatum säger vad som saknas", async () => {
    expect(await paidAfter28(null, "2026-02-10")).toMatchObject({
      message: "Startdatum saknas. Fyll i värdet, eller töm hela raden.",
    });
  });
});
