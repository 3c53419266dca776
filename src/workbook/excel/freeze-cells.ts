import type { Cell } from "../../values/reading";
import { cellsIn } from "../address";
import { freezeChanges } from "../plan-freeze";
import type { ContentChange, OurFormula } from "../port";
import { enteredContent } from "./cell-contents";
import { changeContents } from "./change-contents";
import { placeAddress } from "./our-formulas";

/** Answers that fill more than their cell and are asked for at once. */
const rangesAtATime = 500;

/** Makes formulas of one sheet values, and with them what their answers fill; gives the changes part by part. */
export async function* freezeCells(
  worksheet: Excel.Worksheet,
  cells: readonly OurFormula[],
): AsyncGenerator<readonly ContentChange[]> {
  const changes = cells.filter(({ fills }) => fills === undefined).flatMap((cell) => freezeChanges(cell));
  if (changes.length > 0) yield await changeContents(worksheet, changes);
  const filling = cells.filter(({ fills }) => fills !== undefined);
  for (let from = 0; from < filling.length; from += rangesAtATime) {
    yield await freezeFilling(worksheet, filling.slice(from, from + rangesAtATime));
  }
}

/** Each answer goes in whole, by one write over what it fills, so that nothing of it is lost on the way. */
async function freezeFilling(
  worksheet: Excel.Worksheet,
  cells: readonly OurFormula[],
): Promise<ContentChange[]> {
  const asked = cells.map((cell) => {
    const range = worksheet.getRange(cell.fills ?? cell.address);
    range.load("values,formulas");
    return { cell, range };
  });
  await worksheet.context.sync();
  const done: ContentChange[] = [];
  for (const { cell, range } of asked) {
    if (range.formulas[0]?.[0] !== cell.formula) continue;
    const changes = freezeChanges(cell, filledWith(cell, range.values));
    range.formulas = range.values.map((line: unknown[]) =>
      line.map((value) => enteredContent({ value: value as Cell })),
    );
    done.push(...changes);
  }
  await worksheet.context.sync();
  return done;
}

function filledWith({ address, fills }: OurFormula, values: unknown[][]): [address: string, value: Cell][] {
  const flat = values.flat() as Cell[];
  return cellsIn(fills ?? address).map((place, index) => [placeAddress(place), flat[index] ?? null]);
}
