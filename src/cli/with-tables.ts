import { readFile } from "node:fs/promises";
import { commandLineTexts } from "../locale/locale";
import { tableConflicts } from "../regulations/own-tables";
import { periodTroubleText, tableConflictText } from "../report/table-words";
import { readOwnTables } from "../returns/own-tables/read-own-tables";
import { Unusable } from "./exit-codes";
import type { Options } from "./options";

/**
 * The options with the periods and check amounts that --tables names, read. Throws `Unusable` where the file holds
 * none. What is at odds with what Nacka has published is said by `warn`, a sentence each.
 */
export async function withTables(options: Options, warn: (sentence: string) => void): Promise<Options> {
  const { tablesFile, language } = options;
  if (tablesFile === undefined) return options;
  const text = await readFile(tablesFile, "utf8").catch(() => {
    throw new Unusable(commandLineTexts[language].noSuchFile(tablesFile));
  });
  const own = readOwnTables(text);
  const { notTables, tables: texts } = commandLineTexts[language];
  if ("wrong" in own) {
    const { wrong, period } = own;
    throw new Unusable(
      notTables(tablesFile, wrong, period ? periodTroubleText(period.period, period, texts) : ""),
    );
  }
  for (const conflict of tableConflicts(own)) warn(tableConflictText(conflict, texts));
  return { ...options, ownTables: own };
}
