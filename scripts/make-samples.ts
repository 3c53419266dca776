import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { komvuxSamples } from "./samples/komvux-samples";

/** Where the workbench serves the samples from. */
const folder = resolve(__dirname, "../src/workbench/samples");

async function main(): Promise<void> {
  for (const [name, content] of Object.entries(await komvuxSamples()))
    writeFileSync(resolve(folder, name), content);
}

void main();
