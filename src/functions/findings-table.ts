import type { Finding } from "../engine/finding";
import type { Pace } from "../engine/pace";
import type { Grid } from "../engine/table";
import type { Review } from "../engine/review";
import { english, fetchTexts } from "../locale/english";
import { returnName } from "../locale/locale";
import { renderCheck, renderFinding } from "../locale/render-finding";
import { functionFindings as swedish } from "../locale/sv/function-findings";
import type { Language, Texts } from "../locale/text";
import { type OpenedReturn, type OpenedSheet, openSheet } from "../returns/open-sheet";
import type { ReturnEntry } from "../returns/return-entry";
import { returns } from "../returns/returns";
import type { Day } from "../values/day";
import type { CallContext } from "./definition";
import { emptyZeros, givenGrid, type GivenGrid } from "./given-grid";
import { spoken } from "./kinds/words";
import { Problem } from "./problem";
import { sharedThread } from "./shared-thread";
import { given } from "./given";

/** The most findings that are spilled; all are counted, and the last row says how many more there are. */
export const findingsSpilled = 1_000;

type Row = (string | number)[];

const findingsTexts: Readonly<Record<Language, Texts<typeof swedish>>> = {
  sv: swedish,
  get en() {
    return english().functionFindings;
  },
};

/**
 * The findings of a return as a table with its headers, in the order of the rows. `""` where nothing is filled in
 * yet; a problem where the return or its headers are not recognised. The rows are the sheet's own where Excel says
 * where the range stands, else those of the range, from 1.
 */
export async function findingsTable(
  [wanted, headers, rows]: readonly unknown[],
  context: CallContext,
): Promise<Row[] | Problem> {
  await fetchTexts(context.language);
  const name = given(Array.isArray(wanted) ? [wanted].flat(2)[0] : wanted);
  if (name instanceof Problem) return name;
  if (name === null || name === "") return new Problem("missing", { parameter: "return" });
  const entry = returns.find(({ id }) => wordsFor(id).includes(spoken(name)));
  if (entry === undefined) return unknownReturn(context).of("return", name);

  const pace = sharedThread();
  const grid = await givenGrid(headers, rows, context.addresses?.[2], pace);
  if (grid instanceof Problem) return grid;
  const sheet = opened(grid.grid, entry, context.today);
  if (sheet.kind === "headersOnly" || sheet.kind === "empty") return [[""]];
  if (sheet.kind !== "recognised") {
    const nearest = sheet.kind === "unknown" ? sheet.nearest : undefined;
    const lacking = nearest?.missing ?? Object.keys(entry.columns);
    const missing = lacking.map((key) => entry.columns[key]?.header ?? key).join(", ");
    return new Problem("headersUnknown", { name: returnName(entry.id, context.language), missing });
  }
  const review = await sheet.opened.review(pace);
  return tableOf(sheet.opened, review, grid, context, pace);
}

/** Columns of these hold no 0 that a person has written. */
const neverZero = new Set(["date", "personalNumber", "courseCode", "grade"]);

function opened(grid: Grid, entry: ReturnEntry, today: Day): OpenedSheet {
  const open = () => openSheet(grid, { today, returnId: entry.id }, [entry]);
  const sheet = open();
  if (sheet.kind !== "recognised") return sheet;
  const { table, columns } = sheet.opened;
  const places = Object.entries(table.mapping).filter(([key]) =>
    neverZero.has(columns[key]?.type.name ?? ""),
  );
  return emptyZeros(
    grid,
    table.headerRow,
    places.map(([, column]) => column),
  )
    ? open()
    : sheet;
}

async function tableOf(
  opened: OpenedReturn,
  review: Review,
  { rowsFrom }: GivenGrid,
  { language }: CallContext,
  pace: Pace,
): Promise<Row[]> {
  const texts = findingsTexts[language];
  const found: Finding[] = [];
  for (const { check } of review.outcomes) {
    found.push(...review.findings(check, 0, findingsSpilled));
    if (pace.due()) await pace.rest({ stage: "checking", done: 0, total: 0 });
  }
  const shown = found.sort((a, b) => a.row - b.row).slice(0, findingsSpilled);
  const lines = shown.map((finding): Row => {
    const { title, message } = renderFinding(finding, language, opened.table.headers);
    return [finding.row, finding.cells[0].header, texts.severities[finding.severity], title, message];
  });
  const { error, review: doubtful, note } = review.summary;
  const more = error + doubtful + note - shown.length;
  return [
    [
      rowsFrom === "sheet" ? texts.row : texts.rowInRange,
      texts.column,
      texts.severity,
      texts.check,
      texts.message,
    ],
    ...lines,
    ...(more > 0 ? [["", "", "", "", texts.more(more)]] : []),
    ...(lines.length === 0 ? [["", "", "", "", texts.none]] : []),
    ...notRun(opened, review, language),
  ];
}

/** The checks that could not run: silence about them would pass for approval. */
function notRun(opened: OpenedReturn, review: Review, language: Language): Row[] {
  const texts = findingsTexts[language];
  const headers = Object.fromEntries(
    Object.entries(opened.columns).map(([key, { header }]) => [key, header]),
  );
  const failed = review.outcomes.filter(({ state }) => state === "failed");
  const missing = review.outcomes.filter(({ state }) => state === "missingColumns");
  const columns = [...new Set(missing.flatMap((outcome) => outcome.missing))].map(
    (key) => headers[key] ?? key,
  );
  return [
    ...failed.map(({ check }): Row => {
      const { title } = renderCheck(check, language, headers);
      return ["", "", texts.notRun, title, texts.failed];
    }),
    ...(missing.length > 0
      ? [["", columns.join(", "), texts.notRun, "", texts.columnsMissing(missing.length)]]
      : []),
  ];
}

/** What people call the returns; the ids themselves always do. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  komvux: ["scb komvux", "komvuxregistret"],
  sfi: ["scb sfi", "svenska för invandrare"],
  nationalTests: ["nationella prov", "nationellt prov"],
  staff: ["personal", "pedagogisk personal"],
  payout: ["utbetalningsunderlag", "utbetalning"],
  gradeCatalogue: ["betygskatalog"],
};

function wordsFor(id: string): readonly string[] {
  return [id.toLowerCase(), ...(spellings[id] ?? [])];
}

function unknownReturn({ language }: CallContext): Problem {
  const known = returns.map(({ id }) => (language === "sv" ? (swedishName[id] ?? id) : id));
  return new Problem("unknownReturn", { known: known.join(", ") });
}

const swedishName: Readonly<Record<string, string>> = {
  nationalTests: "nationella prov",
  staff: "personal",
  payout: "utbetalningsunderlag",
  gradeCatalogue: "betygskatalog",
};
