import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { formulaSamples } from "./samples/formula-samples";
import { followUpSamples } from "./samples/follow-up/follow-up-samples";
import { catalogueSamples } from "./samples/grade-catalogue/catalogue-samples";
import { examenSamples } from "./samples/examen/examen-samples";
import { komvuxSamples } from "./samples/komvux/komvux-samples";
import { nationalTestsSamples } from "./samples/national-tests/national-tests-samples";
import { sfiSamples } from "./samples/sfi/sfi-samples";
import { ownListSamples } from "./samples/own-list";
import { payoutSamples } from "./samples/payout/payout-samples";
import { staffSamples } from "./samples/staff/staff-samples";
import { untidyListSamples } from "./samples/untidy-lists";

/** Where the workbench serves the samples from. */
const folder = resolve(__dirname, "../src/workbench/samples");

/** Each return's samples and template, and a provider's own list to fill templates from. */
const samples = [
  ownListSamples,
  formulaSamples,
  komvuxSamples,
  sfiSamples,
  nationalTestsSamples,
  staffSamples,
  examenSamples,
  catalogueSamples,
  followUpSamples,
  payoutSamples,
];

async function main(): Promise<void> {
  const made: Record<string, Uint8Array | string> = {};
  for (const make of samples) Object.assign(made, await make());
  Object.assign(made, await untidyListSamples(made));
  for (const [name, content] of Object.entries(made)) writeFileSync(resolve(folder, name), content);
}

void main();
