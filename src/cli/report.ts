import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { buildReport } from "../engine/report";
import { commandLineTexts } from "../locale/locale";
import { reportHtml } from "../report/html";
import { reportXlsx } from "../report/xlsx";
import { rulesVersion } from "../returns/rules-version";
import { version as toolVersion } from "../../package.json";
import { checkWorkbook } from "./check-workbook";
import type { Outcome } from "./commands";
import { exitCodes, Unusable } from "./exit-codes";
import type { Options } from "./options";
import { withWorkbook } from "./with-workbook";

/** `nacka report FILE --out R.xlsx|R.html [--with-personal-data]`. */
export async function report(options: Options): Promise<Outcome> {
  const { words, out, language, today } = options;
  const texts = commandLineTexts[language];
  const [path] = words;
  if (path === undefined) throw new Unusable(texts.usage);
  if (out === undefined || !/\.(?:xlsx|html)$/i.test(out)) throw new Unusable(texts.notReportFile);
  if (resolve(path) === resolve(out)) throw new Unusable(texts.sameFile);
  const { opened, review } = await withWorkbook(path, language, (workbook) =>
    checkWorkbook(workbook, options),
  );
  const { returnId, columns, halfYear, protectedRows } = opened;
  const personalData = options.withPersonalData;
  const facts = {
    returnId,
    columns,
    halfYear,
    madeOn: today,
    toolVersion,
    rulesVersion,
    personalData,
    protectedRows,
  };
  const built = buildReport(review, facts);
  const content = /\.html$/i.test(out) ? reportHtml(built, language) : reportXlsx(built, language);
  await writeFile(out, content).catch(() => {
    throw new Unusable(texts.cannotWrite(out));
  });
  return { output: texts.written(out), exitCode: exitCodes.clear };
}
