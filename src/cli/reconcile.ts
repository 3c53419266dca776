import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { commandLineTexts } from "../locale/locale";
import { noteWords, signingPage, todoPage } from "../locale/note-words";
import { payoutTexts } from "../locale/render-deviation";
import type { Language } from "../locale/text";
import { monthLabel, parseMonth } from "../regulations/month";
import { type OwnTables, tablesWith } from "../regulations/own-tables";
import { noteDeviations, readHistory, storedPayoutHistory } from "../returns/payout/follow-up";
import { planNotes } from "../returns/payout/notes-plan";
import type { PayoutSettings } from "../returns/payout/payout-settings";
import { type PayoutResult, reconcilePayout } from "../returns/payout/reconcile-payout";
import { earlierTodo } from "../workbook/earlier-todo";
import { writeNotes } from "../workbook/write-notes";
import type { FileWorkbook } from "../workbook/xlsx/file-workbook";
import type { Outcome } from "./commands";
import { exitCodes, Unusable } from "./exit-codes";
import type { Options } from "./options";
import { ofMonth, readEarlier, readJson, readOwnRegister, readPayouts, readProfile } from "./payout-files";
import { reconciledJson, reconciledText } from "./reconcile-text";
import { withWorkbook } from "./with-workbook";

/** `nacka reconcile --sheet U.xlsx --register R.xlsx --month 2026-10 [--out OUT.xlsx]`: the month that the sheet is about. */
export async function reconcile(options: Options): Promise<Outcome> {
  const { sheet: sheetFile, registerFile, out, language, today, historyFile, ownTables } = options;
  const texts = payoutTexts[language].commandLine;
  if (sheetFile === undefined || registerFile === undefined || options.month === undefined) {
    throw new Unusable(texts.needsFiles);
  }
  const month = parseMonth(options.month);
  if (month === undefined) throw new Unusable(texts.notMonth(options.month));
  if (out !== undefined && [sheetFile, registerFile].some((file) => resolve(file) === resolve(out))) {
    throw new Unusable(texts.sameFile);
  }
  const profile = await readProfile(options.profileFile, language);
  const register = await readOwnRegister(registerFile, profile, language);
  const earlier: Awaited<ReturnType<typeof readEarlier>> = [];
  for (const file of options.earlierFiles ?? [])
    earlier.push(...(await readEarlier(file, profile, language)));
  const history =
    historyFile &&
    readHistory(await readJson(historyFile, texts.notHistory), randomBytes(16).toString("hex"));
  return withWorkbook(sheetFile, language, async (workbook) => {
    const tables = ofMonth(
      await readPayouts(workbook, sheetFile, profile, language),
      month,
      sheetFile,
      language,
    );
    const result = await reconcilePayout({
      month,
      today,
      sheets: [...tables, ...earlier],
      register,
      settings: { ...(ownTables && settingsOf(ownTables)), ...profile.settings },
      ...(options.courses === undefined ? {} : { courses: options.courses }),
      ...(history ? { history } : {}),
    });
    const written = out !== undefined && (await writeResult(workbook, result, out, options));
    if (historyFile && history) {
      const noted = await noteDeviations(history, month, result.deviations);
      await write(historyFile, `${JSON.stringify(storedPayoutHistory(noted))}\n`, options);
    }
    const exitCode = result.deviations.length > 0 ? exitCodes.findings : exitCodes.clear;
    const output =
      options.format === "json"
        ? reconciledJson(result, written ? out : undefined, language)
        : [reconciledText(result, language), ...afterwords(out, written, language)].join("\n");
    return { output, exitCode };
  });
}

/** Where the profile has prices or periods of its own, those hold. */
function settingsOf(own: OwnTables): Pick<PayoutSettings, "enteredPrices" | "periods"> {
  const { enteredAmounts, periods } = tablesWith(own);
  return { enteredPrices: enteredAmounts, periods };
}

/** What became of the file that was asked for. */
function afterwords(out: string | undefined, written: boolean, language: Language): string[] {
  const texts = payoutTexts[language];
  if (out === undefined) return [];
  return [written ? texts.summary.written(out) : texts.commandLine.notWrittenProtected];
}

/** Writes the sheet with its notes to another file; false where that would copy a protected person. */
async function writeResult(
  workbook: FileWorkbook,
  result: PayoutResult,
  out: string,
  options: Options,
): Promise<boolean> {
  if (result.protectedLines > 0) return false;
  const month = monthLabel(result.month);
  const words = noteWords(month, options.language);
  const earlier = await earlierTodo(workbook, words.todoSheet, words.todoTitle);
  const plan = planNotes(result, words, earlier);
  const page = { landscape: true, ...signingPage(month, options.language) };
  const sheets = plan.sheets.map(({ titleRows, area, kept: _kept, ...notes }) => ({
    ...notes,
    page: { ...page, titleRows, printArea: area },
  }));
  await workbook.requireOpen(sheets.map(({ sheet }) => sheet));
  if (earlier !== undefined) await workbook.removeSheet(earlier.sheet);
  await writeNotes(workbook, sheets, plan.todo, todoPage(month, options.language));
  await write(out, workbook.save(), options);
  return true;
}

async function write(file: string, content: string | Uint8Array, { language }: Options): Promise<void> {
  await writeFile(file, content).catch(() => {
    throw new Unusable(commandLineTexts[language].cannotWrite(file));
  });
}
