import { join } from "node:path";
import { runNacka } from "./run-nacka";

const told = "Finns inget att redovisa ska även det meddelas Nacka.";

function check(template: string) {
  const { stdout, stderr, status } = runNacka(["check", join("src/workbench/samples", template)]);
  return { stdout, said: stderr.trim(), status };
}

test("an empty template of a return that Nacka waits for says that nothing to report is to be told too", () => {
  const { stdout, said, status } = check("komvux-mall.xlsx");
  expect([stdout, status]).toEqual(["", 2]);
  expect(said).toContain(`men inga rader. ${told}`);
});

test.each([
  ["betygskatalog-mall.xlsx", "Betygskatalog till Nacka"],
  ["uppfoljning-mall.xlsx", "Uppföljning – anordnarens eget register"],
])("%s has no date to be with Nacka by, and asks for no word of nothing to report", (template, name) => {
  const { stdout, said, status } = check(template);
  expect([stdout, status]).toEqual(["", 2]);
  expect(said).toMatch(new RegExp(`har rubrikerna för ${name} men inga rader\\.$`));
});
