import { readFileSync } from "node:fs";
import { join } from "node:path";
import { templatePage } from "../../../scripts/template-page";

test("docs/mallar.md says what is measured; `npm run docs` writes it anew", async () => {
  const page = await templatePage();
  expect(page).not.toContain("ändrat |");
  expect(readFileSync(join(__dirname, "../../../docs/mallar.md"), "utf8")).toBe(page);
});
