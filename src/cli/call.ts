import { commandLineTexts } from "../locale/locale";
import { noOwnTables, tablesWith } from "../regulations/own-tables";
import { callFunction } from "../functions/call";
import type { Outcome } from "./commands";
import { exitCodes, Unusable } from "./exit-codes";
import type { Options } from "./options";

/** `nacka call APLHOURS 1500 300`: one of the custom functions; a matrix is given as JSON. */
export async function call({
  words,
  language,
  format,
  today,
  ownTables = noOwnTables,
}: Options): Promise<Outcome> {
  const [id, ...rest] = words;
  if (id === undefined) throw new Unusable(commandLineTexts[language].usage);
  const result = await callFunction(id, rest.map(argument), language, today, tablesWith(ownTables));
  const failed = "error" in result;
  const output =
    format === "json"
      ? JSON.stringify(result)
      : failed
        ? `${result.error} ${result.message}`
        : shown(result.value);
  return { output, exitCode: failed ? exitCodes.findings : exitCodes.clear };
}

function argument(word: string): unknown {
  if (!/^(\[|-?\d|true$|false$|null$|")/.test(word)) return word;
  try {
    return JSON.parse(word);
  } catch {
    return word;
  }
}

function shown(value: unknown): string {
  return Array.isArray(value)
    ? value.map((row) => (Array.isArray(row) ? row.join("\t") : String(row))).join("\n")
    : String(value);
}
