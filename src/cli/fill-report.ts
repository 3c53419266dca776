import type { Column } from "../engine/column";
import type { PlannedRow, whyNothing } from "../engine/fill-plan";
import { fillTexts } from "../locale/fill-texts";
import { commandLineTexts, halfYearName, returnName } from "../locale/locale";
import { halfYearLabel } from "../regulations/half-year";
import { rulesVersion } from "../returns/rules-version";
import type { Cell } from "../values/reading";
import { version as toolVersion } from "../../package.json";
import type { FilledWorkbook } from "./fill";
import type { Options } from "./options";

const listed = 20;

/** A fill as the terminal shows it. Rows are named by their numbers, never by what stands in them. */
export function fillText(
  filled: FilledWorkbook,
  options: Options,
  nothing: ReturnType<typeof whyNothing>,
): string {
  const { language, halfYear, planOnly } = options;
  const { sheets, review, written, profileWritten } = filled;
  const texts = fillTexts[language];
  const name = returnName(sheets.entry.id, language);
  const { error, review: look, note } = review.summary;
  return [
    texts.headline(name, sheets.template.grid.sheet, sheets.list.sheet),
    halfYear === undefined ? texts.everyPeriod : texts.period(halfYearName(halfYear, language)),
    "",
    ...columnLines(filled, options),
    ...valueLines(filled, options),
    ...rowLines(filled, options),
    ...changeLines(filled, options),
    texts.review(commandLineTexts[language].counts(error, look, note)),
    ...(nothing === undefined ? [] : [texts.nothing[nothing]]),
    ...(planOnly ? [texts.planned] : []),
    ...(written === undefined ? [] : [texts.written(written)]),
    ...(profileWritten === undefined ? [] : [texts.profileWritten(profileWritten)]),
  ].join("\n");
}

function columnLines({ sheets, prepared }: FilledWorkbook, { language }: Options): string[] {
  const texts = fillTexts[language];
  const { map, plan } = prepared;
  const name = (key: string) => headerOf(sheets, key);
  const states = new Map(plan.columns.map(({ key, state }) => [key, state]));
  const taken = map.proposals.filter(({ key }) => states.has(key));
  const width = Math.max(0, ...taken.map(({ key }) => name(key).length));
  const lines = taken.map(({ key, header, why, samples }) => {
    const shown = samples.length === 0 ? "" : ` (${texts.samples(samples.join(", "))})`;
    return `  ${name(key).padEnd(width)}  ← ${header}: ${texts.why[why]}${shown}`;
  });
  const inState = (wanted: string) =>
    plan.columns.filter(({ state }) => state === wanted).map(({ key }) => name(key));
  const missing = map.missing.filter((key) => sheets.template.mapping[key] !== undefined).map(name);
  const homeless = [
    ...map.proposals.filter(({ key }) => !states.has(key)).map(({ header }) => header),
    ...plan.notCarried.map(({ header }) => (header === "" ? "–" : header)),
  ];
  const sentence = (words: readonly string[], text: (joined: string) => string) =>
    words.length === 0 ? [] : [text(words.join(", "))];
  return [
    texts.columns,
    ...lines,
    ...sentence(missing, texts.missing),
    ...sentence(homeless, texts.notCarried),
    ...sentence(inState("computed"), texts.computed),
    ...sentence(inState("locked"), texts.locked),
    "",
  ];
}

function valueLines({ sheets, prepared }: FilledWorkbook, { language }: Options): string[] {
  const texts = fillTexts[language];
  const lines = Object.entries(prepared.plan.values).flatMap(([key, choices]) =>
    choices.flatMap(({ from, to, why, count, offered }) => {
      if (why === "same") return [];
      const column = headerOf(sheets, key);
      return to === undefined
        ? [`  ${texts.asks(column, from, count, offered.slice(0, 8).join(", "))}`]
        : [`  ${texts.becomes(column, from, to, count)}`];
    }),
  );
  return lines.length === 0 ? [] : [texts.values, ...lines, ""];
}

function rowLines({ sheets, prepared }: FilledWorkbook, { language }: Options): string[] {
  const { counts, leftOut, refused, rows } = prepared.plan;
  const texts = fillTexts[language];
  const lines = (["new", "changed", "unchanged", "kept"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `  ${texts.counts[kind](counts[kind])}`);
  const numbers = (chosen: (row: PlannedRow) => boolean): string => {
    const found = rows.filter(chosen).map(({ row }) => row);
    const more = found.length > listed ? `, ${texts.more(found.length - listed)}` : "";
    return `${texts.rowNumbers(found.slice(0, listed).join(", "))}${more}`;
  };
  for (const reason of ["before", "after", "duplicate", "protected"] as const) {
    if (leftOut[reason] === 0) continue;
    lines.push(`  ${texts.leftOut[reason](leftOut[reason])}`);
  }
  for (const reason of ["noKey", "unreadable", "noDate", "conflict", "noRoom"] as const) {
    if (refused[reason] === 0) continue;
    const which = numbers((row) => row.kind === "refused" && row.reason === reason);
    const told = reason === "noKey" || reason === "unreadable" ? prepared.needed : prepared.key;
    const headers = told.map((key) => headerOf(sheets, key));
    lines.push(`  ${texts.refused[reason](refused[reason], headers)} (${which})`);
  }
  return [texts.rows, ...lines, ""];
}

function changeLines({ sheets, prepared }: FilledWorkbook, { language, today }: Options): string[] {
  const texts = fillTexts[language];
  const { columns } = sheets.entry;
  const { date1904 } = sheets.template.grid;
  const changes = prepared.plan.rows
    .flatMap((row) => (row.kind === "changed" ? row.changes : []))
    .filter(({ key }) => columns[key]?.type.name !== "personalNumber" && columns[key]?.personal !== true);
  if (changes.length === 0) return [];
  const shown = (key: string, cell: Cell) => shownCell(columns[key] as Column, cell, { date1904, today });
  const lines = changes
    .slice(0, listed)
    .map(
      ({ key, address, old, value }) =>
        `  ${texts.change(address, headerOf(sheets, key), shown(key, old), shown(key, value))}`,
    );
  const more = changes.length > listed ? [`  … ${texts.more(changes.length - listed)}`] : [];
  return [texts.changes, ...lines, ...more, ""];
}

function shownCell({ type }: Column, cell: Cell, context: Parameters<Column["type"]["read"]>[1]): string {
  const reading = typeof cell === "number" ? type.read(cell, context) : undefined;
  return reading?.kind === "read" ? type.format(reading.value) : String(cell ?? "");
}

function headerOf({ entry, template }: FilledWorkbook["sheets"], key: string): string {
  return template.headers[key] ?? entry.columns[key]?.header ?? key;
}

/** A fill as data. Rows by number; no cell of a row but the changed ones' addresses. */
export function fillJson(
  { sheets, prepared, review, written }: FilledWorkbook,
  { halfYear }: Options,
): string {
  const { map, plan } = prepared;
  return JSON.stringify(
    {
      return: sheets.entry.id,
      template: sheets.template.grid.sheet,
      list: sheets.list.sheet,
      halfYear: halfYear === undefined ? null : halfYearLabel(halfYear),
      columns: map.proposals.map((proposal) => ({
        ...proposal,
        state: plan.columns.find(({ key }) => key === proposal.key)?.state ?? "notInTemplate",
      })),
      missing: map.missing,
      notCarried: plan.notCarried,
      values: plan.values,
      counts: plan.counts,
      leftOut: plan.leftOut,
      refused: plan.refused,
      refusedRows: plan.rows.flatMap((row) =>
        row.kind === "refused" ? [{ row: row.row, reason: row.reason }] : [],
      ),
      changedCells: plan.fill.changes.map(({ address }) => address),
      summary: review.summary,
      written: written ?? null,
      toolVersion,
      rulesVersion,
    },
    null,
    2,
  );
}
