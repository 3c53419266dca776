import { call } from "./call";
import { check, checks, explain, type Outcome } from "./commands";
import { fill } from "./fill";
import { lists } from "./lists";
import { withLists } from "./with-lists";
import { exitCodes, Unusable } from "./exit-codes";
import { type Options, readOptions } from "./options";
import { ready } from "./ready";
import { reconcile } from "./reconcile";
import { report } from "./report";
import { commandLineTexts } from "../locale/locale";

const commands: Readonly<Record<string, (options: Options) => Outcome | Promise<Outcome>>> = {
  check,
  checks,
  explain,
  call,
  fill,
  lists,
  report,
  ready,
  reconcile,
};

async function main(): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2), new Date());
    const command = commands[options.command];
    if (command === undefined) throw new Unusable(commandLineTexts[options.language].usage);
    const { output, exitCode } = await command(await withLists(options));
    process.stdout.write(`${output}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = exitCodes.unusable;
  }
}

void main();
