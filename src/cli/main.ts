import { call } from "./call";
import { check, checks, explain, type Outcome } from "./commands";
import { fill } from "./fill";
import { lists } from "./lists";
import { withLists } from "./with-lists";
import { withTables } from "./with-tables";
import { exitCodes, Unusable } from "./exit-codes";
import { type Options, readOptions } from "./options";
import { ready } from "./ready";
import { reconcile } from "./reconcile";
import { report } from "./report";
import { fetchTexts } from "../locale/english";
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
  help: ({ language }) => ({ output: commandLineTexts[language].usage, exitCode: exitCodes.clear }),
};

async function main(): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2), new Date());
    await fetchTexts(options.language);
    const command = Object.hasOwn(commands, options.command) ? commands[options.command] : undefined;
    if (command === undefined) throw new Unusable(commandLineTexts[options.language].usage);
    const { output, exitCode } = await command(await withLists(await withTables(options, warn)));
    process.stdout.write(`${output}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    process.stderr.write(`${error instanceof Unusable ? error.message : unexpected(error)}\n`);
    process.exitCode = exitCodes.unusable;
  }
}

/** Beside the answer, which another program may read. */
function warn(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** A fault of ours: its kind and where in the program, never its message, which may quote a cell. */
function unexpected(error: unknown): string {
  const trace = error instanceof Error ? /^ +at .*$/m.exec(error.stack ?? "") : null;
  const place = trace?.[0].trim().replace(/\(?(?:file:\/\/)?\/.*\/(?=[^/]+$)/, "(") ?? "";
  return commandLineTexts.sv.unexpected(`${error instanceof Error ? error.name : "Error"} ${place}`.trim());
}

// Whoever reads may stop before the end, as "| head" does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`${commandLineTexts.sv.cannotPrint}\n`);
  process.exitCode = exitCodes.unusable;
});

void main();
