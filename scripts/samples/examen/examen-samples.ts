import { examenCheckIds, type ExamenCheckId } from "../../../src/returns/examen/check-id";
import type { ExamenColumn } from "../../../src/returns/examen/columns";
import type { ExpectedFinding } from "../planting";
import { returnSamples } from "../return-samples";
import { addressIn } from "../return-workbook";
import { SeededRandom } from "../seeded-random";
import { examenOf, type ExamenRow } from "./examen-rows";
import { examenSheet } from "./examen-sheet";
import { plantedRows, plantedWholes, type ExamenChange } from "./planted-examen";

const seed = 2400;
/** Examina of 2,400 points, for the changes to whole ones, and of 2,500, where a row may go wrong. */
const exact = plantedWholes.length * 2;
const withOneToSpare = 12;

interface Found {
  readonly row: number;
  readonly check: ExamenCheckId;
  readonly column: ExamenColumn;
}

/** The samples of examina and the template, by file name. */
export async function examenSamples(): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const random = new SeededRandom(seed);
  const examina = Array.from({ length: exact + withOneToSpare }, (_, index) =>
    examenOf(random, index, index < exact ? 23 : 24),
  );
  return returnSamples({
    name: "examen",
    heading: "examen och slutbetyg",
    sheet: examenSheet,
    clean: examina.flat(),
    planted: plant(examina),
    aRow: "en rad för varje kurs i varje dokument",
    aboutSamples: [
      "SCB:s kolumner och koder för komvux är inte offentliga. Exemplet följer systermallen för gymnasieskolan och skriver ord i stället för koder.",
    ],
    aboutTemplate: [
      "SCB:s kolumner för komvux är inte offentliga. Mallen följer systermallen för gymnasieskolan: en rad är en kurs i dokumentet. Använd den för att samla och granska uppgifter, och klistra sedan in dem som värden i SCB:s mall.",
      "Skriv samma personnummer, betygstyp och utfärdandedatum på alla rader i ett dokument.",
    ],
  });
}

/** Plants changes to whole examina in the first ones, and changes to single rows in the others. */
function plant(clean: readonly (readonly ExamenRow[])[]): { rows: ExamenRow[]; findings: ExpectedFinding[] } {
  const examina = clean.map((rows) => [...rows]);
  const starts = examina.map((_, index) =>
    examina.slice(0, index).reduce((sum, rows) => sum + rows.length, 0),
  );
  const found: Found[] = [];
  const change = (examen: number, at: number, changed: Partial<ExamenRow>) => {
    const rows = examina[examen] ?? [];
    rows[at] = { ...(rows[at] as ExamenRow), ...changed };
  };
  const find = (examen: number, at: number, check: ExamenCheckId, column: ExamenColumn) =>
    found.push({ row: (starts[examen] ?? 0) + at, check, column });

  [...plantedWholes, ...plantedWholes].forEach(({ changes, finds }, examen) => {
    for (const [at, changed] of changes) change(examen, at, changed);
    for (const [at, check, column] of finds) find(examen, at, check, column);
  });
  placesOf(plantedRows).forEach(({ examen, at, planted }) => {
    change(examen, at, planted.change(examina[examen]?.[at] as ExamenRow));
    for (const [check, column] of planted.finds) find(examen, at, check, column);
  });
  const order = (check: ExamenCheckId) => examenCheckIds.indexOf(check);
  return {
    rows: examina.flat(),
    findings: found
      .sort((a, b) => a.row - b.row || order(a.check) - order(b.check))
      .map(({ row, check, column }) => ({ check, cell: addressIn(examenSheet, row, column) })),
  };
}

/** Deals the changes out over the examina that have a course to spare, every other row, none first or last. */
function placesOf(changes: readonly ExamenChange[]): { examen: number; at: number; planted: ExamenChange }[] {
  return changes.map((planted, index) => ({
    examen: exact + (index % withOneToSpare),
    at: planted.kind === "work" ? 24 : 1 + 2 * Math.floor(index / withOneToSpare),
    planted,
  }));
}
