import type { Finding } from "../engine/finding";
import { ConfirmationBook, confirmationsSetting } from "../engine/confirmation-book";
import { columnLetters, type Grid } from "../engine/table";
import type { CheckOutcome } from "../engine/check-run";
import type { Review, Summary } from "../engine/review";
import { commandLineTexts, halfYearName, returnName } from "../locale/locale";
import { renderFinding } from "../locale/render-finding";
import { shownValue } from "../locale/shown-value";
import type { Language } from "../locale/text";
import { type OpenedReturn, type OpenedSheet, type OpenSettings, openSheet } from "../returns/open-sheet";
import { hasDeadline } from "../returns/return-deadline";
import { rulesVersion } from "../returns/rules-version";
import { returns } from "../returns/returns";
import { readSheetChoice, settingsOfChoice, sheetChoiceSetting } from "../returns/sheet-choice";
import { listsInWorkbook, settingsOfLists } from "../returns/stored-lists/lists-in-workbook";
import { readTemplateLists } from "../returns/template-lists/read-template-lists";
import type { Cell, ReadContext, ValueType } from "../values/reading";
import type { FileWorkbook } from "../workbook/xlsx/file-workbook";
import { version as toolVersion } from "../../package.json";
import { Unusable } from "./exit-codes";
import { hiddenSheets, sheetsToRead } from "./sheets-to-read";
import { type ListsUsed, listsUsed } from "./lists-used";
import type { Options } from "./options";

/** The most findings of one check that are listed; all are counted in `summary`. */
export const findingsListed = 1_000;

/** What `nacka check --format json` prints. */
export interface CheckResult {
  readonly return: string;
  readonly sheet: string;
  /** "2026H1". */
  readonly halfYear: string;
  /** Rows that were checked. */
  readonly rows: number;
  /** Rows of people with protected identity: left out of everything else. */
  readonly protectedRows: number;
  /** The findings that are open. */
  readonly summary: Summary;
  /** Those that a person has confirmed in the workbook; they are not listed. */
  readonly confirmed: Summary;
  readonly findings: readonly ListedFinding[];
  readonly checks: readonly CheckOutcome[];
  /** The person's own lists that the sheet was checked by. */
  readonly lists: ListsUsed;
  readonly toolVersion: string;
  readonly rulesVersion: string;
}

export interface ListedFinding {
  readonly check: string;
  readonly severity: Finding["severity"];
  readonly sheet: string;
  /** "N47": the cell to look at. */
  readonly cell: string;
  /** Its header as it stands in the sheet. */
  readonly column: string;
  readonly observed: string;
  readonly message: string;
  readonly fixes: readonly { readonly cell: string; readonly value: string; readonly safe: boolean }[];
}

/** A reviewed workbook: the result as data, and what its text needs besides. */
export interface CheckedWorkbook {
  readonly result: CheckResult;
  readonly opened: OpenedReturn;
  readonly review: Review;
}

/**
 * Finds the sheet to check, checks it, in the light of what the person has decided in the workbook: what the call says
 * goes before that. Throws `Unusable` with one sentence where there is none.
 */
export async function checkWorkbook(workbook: FileWorkbook, given: Options): Promise<CheckedWorkbook> {
  const settings = workbook.settings();
  const options = { ...settingsOfLists(listsInWorkbook(settings)), ...given };
  const opened = await openReturn(workbook, options);
  const review = await opened.review();
  await review.useConfirmations(ConfirmationBook.read(settings.get(confirmationsSetting), noSalt));
  return { opened, review, result: resultOf(opened, review, options) };
}

/** For a workbook without confirmations: nothing is kept under it. */
const noSalt = "0".repeat(32);

function resultOf(opened: OpenedReturn, review: Review, options: Options): CheckResult {
  const { year, half } = opened.halfYear;
  return {
    return: opened.returnId,
    sheet: opened.table.grid.sheet,
    halfYear: `${year}H${half}`,
    rows: review.rowCount,
    protectedRows: opened.protectedRows.size,
    summary: review.summary,
    confirmed: review.confirmed,
    findings: review.outcomes.flatMap(({ check }) =>
      review.findings(check, 0, findingsListed, "open").map((finding) => listed(finding, opened, options)),
    ),
    checks: review.outcomes,
    lists: listsUsed(opened, options),
    toolVersion,
    rulesVersion,
  };
}

function listed(finding: Finding, opened: OpenedReturn, { language, today }: Options): ListedFinding {
  const [first] = finding.cells;
  const context = { date1904: opened.table.grid.date1904, today };
  return {
    check: finding.check,
    severity: finding.severity,
    sheet: finding.sheet,
    cell: first.address,
    column: first.header,
    observed: shownValue(finding, language),
    message: renderFinding(finding, language, opened.table.headers).message,
    fixes: finding.fixes.map(({ column, address, value, safe }) => ({
      cell: address,
      value: written(opened.columns[column]?.type as ValueType<unknown> | undefined, value, context),
      safe,
    })),
  };
}

/** A proposed value as its column writes it: a date as a date. */
function written(type: ValueType<unknown> | undefined, value: Cell, context: ReadContext): string {
  const reading = type?.read(value, context);
  return type !== undefined && reading?.kind === "read" ? type.format(reading.value) : String(value ?? "");
}

async function openReturn(workbook: FileWorkbook, options: Options): Promise<OpenedReturn> {
  const texts = commandLineTexts[options.language];
  const names = await sheetsToRead(workbook, options);
  const sheets: { name: string; sheet: OpenedSheet }[] = [];
  for (const name of names)
    sheets.push({ name, sheet: openSheet(...(await asChosen(workbook, name, options))) });
  const recognised = sheets.flatMap(({ sheet }) => (sheet.kind === "recognised" ? [sheet.opened] : []));
  if (recognised.length > 1) {
    throw new Unusable(
      texts.severalSheets(recognised.map(({ table }) => `”${table.grid.sheet}”`).join(", ")),
    );
  }
  if (recognised[0] !== undefined) return withTemplateLists(workbook, recognised[0]);
  const hidden = options.sheet === undefined ? await hiddenReturns(workbook, options) : [];
  if (hidden.length > 0) throw new Unusable(texts.hiddenSheets(hidden.map((name) => `”${name}”`).join(", ")));
  const filled = sheets.filter(({ sheet }) => sheet.kind !== "empty");
  if (options.sheet === undefined && filled.length === 0) throw new Unusable(texts.emptyWorkbook);
  throw new Unusable(whyNot(nearestTo(filled.length > 0 ? filled : sheets), options.language));
}

/** A sheet and the settings to open it with: what was decided in the workbook, but for what the call says otherwise. */
async function asChosen(
  workbook: FileWorkbook,
  name: string,
  options: Options,
): Promise<[Grid, OpenSettings]> {
  const grid = await workbook.read(name);
  const choice = readSheetChoice(workbook.settings().get(sheetChoiceSetting(name)));
  const isOther = options.returnId !== undefined && options.returnId !== choice.returnId;
  const chosen = isOther ? {} : settingsOfChoice(choice, grid, returns);
  return [grid, { ...chosen, ...options }];
}

/** The hidden sheets that could be checked. */
async function hiddenReturns(workbook: FileWorkbook, options: Options): Promise<string[]> {
  const names: string[] = [];
  for (const name of await hiddenSheets(workbook)) {
    if (openSheet(...(await asChosen(workbook, name, options))).kind === "recognised") names.push(name);
  }
  return names;
}

/** The same, checked by the workbook's own code lists as well. */
async function withTemplateLists(workbook: FileWorkbook, opened: OpenedReturn): Promise<OpenedReturn> {
  return opened.withLists(await readTemplateLists(workbook, opened.table, opened.columns));
}

type NamedSheet = { readonly name: string; readonly sheet: OpenedSheet };

/** The sheet that came nearest to being a return, to speak of when none is. */
function nearestTo(sheets: readonly NamedSheet[]): NamedSheet {
  const rank = ({ sheet }: NamedSheet) =>
    sheet.kind === "several" || sheet.kind === "headersOnly"
      ? 2
      : sheet.kind === "unknown"
        ? (sheet.nearest?.score ?? 0)
        : -1;
  return [...sheets].sort((a, b) => rank(b) - rank(a))[0] as NamedSheet;
}

function whyNot({ name, sheet }: NamedSheet, language: Language): string {
  const texts = commandLineTexts[language];
  switch (sheet.kind) {
    case "empty":
    case "recognised":
      return texts.emptySheet(name);
    case "headersOnly": {
      const { returnId } = sheet.candidate;
      const said = texts.headersOnly(name, returnName(returnId, language));
      return hasDeadline(returnId) ? said + texts.nothingToReport : said;
    }
    case "several":
      return texts.severalReturns(
        name,
        sheet.candidates.map(({ returnId }) => returnName(returnId, language)).join(", "),
      );
    case "unknown": {
      const { nearest } = sheet;
      if (nearest === undefined) return texts.noHeaders(name);
      const columns = returns.find(({ id }) => id === nearest.returnId)?.columns ?? {};
      const missing = nearest.missing.map((key) => columns[key]?.header ?? key).join(", ");
      const saw = [...Object.values(nearest.table.headers), ...nearest.unknownHeaders].slice(0, 8).join(", ");
      return texts.unknownSheet(name, saw) + texts.nearest(returnName(nearest.returnId, language), missing);
    }
  }
}

/** "Komvux – …, vårterminen 2026, 312 rader (blad ”Komvux VT26”)". */
export function headline({ result, opened }: CheckedWorkbook, language: Language): string {
  const texts = commandLineTexts[language];
  return texts.header(
    returnName(result.return, language),
    halfYearName(opened.halfYear, language),
    texts.rows(result.rows),
    result.sheet,
  );
}

/** The columns that stand in the sheet more than once, in words. */
export function doubledColumns({ opened }: CheckedWorkbook, language: Language): string[] {
  const { doubled, table } = opened.candidate;
  const letters = (column: number) => columnLetters(table.grid.firstColumn + column);
  return doubled.map(({ key, columns: [used, ...others] }) =>
    commandLineTexts[language].doubled(
      table.headers[key] ?? key,
      letters(used ?? 0),
      others.map(letters).join(", "),
    ),
  );
}
