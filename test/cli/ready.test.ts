import { join } from "node:path";
import { runNacka } from "./run-nacka";

const root = join(__dirname, "../..");
const samples = join(root, "src/workbench/samples");

const nacka = (...words: string[]) => runNacka([...words, "--today", "2026-08-10"]);

describe("nacka ready", () => {
  test("ends with 0 for the clean sample and gives the e-mail to send", () => {
    const { stdout, stderr, status } = nacka("ready", join(samples, "komvux-utan-anmarkningar.xlsx"));
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toContain("Inget hindrar att du lämnar in.");
    expect(stdout).toContain("Ska vara hos Nacka senast 2026-08-15, om 5 dagar.");
    expect(stdout).toContain("Till: vuxenutbildningen@nacka.se");
  });

  test("ends with 1 for the sample with planted errors, says what stops it and gives no e-mail", () => {
    const { stdout, status } = nacka("ready", join(samples, "komvux-planterade-fel.xlsx"));
    expect(status).toBe(1);
    expect(stdout).toMatch(/Hindrar:\n {2}- \d+ anmärkningar måste ändras\./);
    expect(stdout).not.toContain("Till:");
  });

  test("takes an empty template as nothing to report, which is to be told too", () => {
    const { stdout, status } = nacka("ready", join(samples, "komvux-mall.xlsx"));
    expect(status).toBe(0);
    expect(stdout).toContain("Att det inte finns något att redovisa ska också meddelas Nacka.");
    expect(stdout).toContain("Ämne: Inget att redovisa: Komvux");
  });

  test("prints the same as JSON", () => {
    const { stdout } = nacka("ready", join(samples, "komvux-utan-anmarkningar.xlsx"), "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      return: "komvux",
      kind: "filled",
      halfYear: "2026H1",
      ready: true,
      deadline: { due: "2026-08-15", daysLeft: 5 },
      points: expect.arrayContaining([expect.objectContaining({ point: "errors", state: "fine", count: 0 })]),
      mail: { to: "vuxenutbildningen@nacka.se" },
    });
  });

  test("ends with 2 for a file that is no workbook", () => {
    expect(nacka("ready", join(root, "package.json"))).toMatchObject({ status: 2, stdout: "" });
  });
});
