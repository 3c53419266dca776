/** Writes test/golden: what the command line says of every sample with planted errors, for a reviewer to read in a diff. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { goldenFile, goldenSamples, goldenText } from "../test/golden/golden-samples";

async function main(): Promise<void> {
  for (const sample of goldenSamples()) {
    mkdirSync(dirname(goldenFile(sample)), { recursive: true });
    writeFileSync(goldenFile(sample), await goldenText(sample));
  }
}

void main();
