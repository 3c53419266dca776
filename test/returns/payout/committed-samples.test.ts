import { readFileSync } from "node:fs";
import { join } from "node:path";
import { payoutSamples } from "../../../scripts/samples/payout/payout-samples";

const folder = join(__dirname, "../../../src/workbench/samples");

test("the committed payout samples are what the generator makes", async () => {
  for (const [name, content] of Object.entries(await payoutSamples())) {
    const committed = readFileSync(join(folder, name));
    expect([name, committed.equals(Buffer.from(content))]).toEqual([name, true]);
  }
});
