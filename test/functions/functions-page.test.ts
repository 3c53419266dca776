import { readFileSync } from "node:fs";
import path from "node:path";
import { definitions } from "../../src/functions/definitions";
import { functionsPage, signature, writtenFormula } from "../../src/functions/functions-page";

const docs = path.join(__dirname, "../../docs");

test.each([
  ["sv", "funktioner.md"],
  ["en", "functions.en.md"],
] as const)("sidan på %s är den som npm run docs gör", async (language, file) => {
  expect(readFileSync(path.join(docs, file), "utf8")).toBe(await functionsPage(language));
});

test.each(["sv", "en"] as const)(
  "sidan på %s har ett avsnitt om varje formel, och inga luckor",
  async (language) => {
    const page = await functionsPage(language);
    const sections = [...page.matchAll(/^## NACKA\.(\w+)$/gm)].map(([, id]) => id);
    expect(sections).toEqual(definitions.map(({ id }) => id));
    expect(page).not.toMatch(/undefined|\{\w+\}|\[object/);
  },
);

test("formler skrivs som i svenskt och engelskt Excel", () => {
  expect(writtenFormula("STUDYFORM", ["gymnasial", "dag", 100, 54.5], "sv")).toBe(
    '=NACKA.STUDYFORM("gymnasial";"dag";100;54,5)',
  );
  expect(writtenFormula("APLHOURS", [1500, null, 'a "b"'], "en")).toBe('=NACKA.APLHOURS(1500,,"a ""b""")');
  expect(signature(definitions[0], "sv")).toBe("=NACKA.APLHOURS(points; [validatedPoints]; [form])");
});
