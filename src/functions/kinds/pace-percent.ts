import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";
import { measure } from "./measure";
import { spoken } from "./words";

const byWord: Readonly<Record<string, number>> = {
  heltid: 100,
  "full time": 100,
  halvtid: 50,
  "half time": 50,
  kvartsfart: 25,
};

/** No course is read at 2 % of full time: so small a number is a cell in per cent format, where 1 shows as 100 %. */
const largestShare = 2;

/** A study pace (studietakt) as Nacka writes it, 100 for full time; also "50 %", "halvtid" and cells in per cent. */
export const pacePercent: ArgumentKind<number> = {
  holds: "word",
  read(cell) {
    const named = byWord[spoken(cell)];
    if (named !== undefined) return named;
    const value = measure(cell, ["%", "procent", "percent"]);
    if (value === undefined) return new Problem("notNumber");
    if (value <= 0) return new Problem("notPositive");
    return typeof cell === "number" && value <= largestShare ? value * 100 : value;
  },
};
