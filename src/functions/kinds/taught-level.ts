import type { TaughtLevel } from "../../regulations/study-form";
import { educationLevel } from "../../values/education-level";
import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";
import { spoken } from "./words";

const english: Readonly<Record<string, TaughtLevel>> = {
  basic: "basic",
  upper: "upperSecondary",
  "upper secondary": "upperSecondary",
  orientation: "orientation",
  "orientation course": "orientation",
};

/** Grundläggande, gymnasial or an orienteringskurs of either ("orienteringskurs gymnasial" is the latter). */
export const taughtLevel: ArgumentKind<TaughtLevel> = {
  holds: "word",
  read(cell, { today }) {
    const text = spoken(cell);
    if (/^orientering|\borienteringskurs/.test(text)) return "orientation";
    const known = english[text];
    if (known !== undefined) return known;
    const reading = educationLevel.read(text, { date1904: false, today });
    const level = reading.kind === "read" ? reading.value.level : undefined;
    if (level === "basic" || level === "upperSecondary") return level;
    return level === undefined
      ? new Problem("unknownWord", { choices: "taughtLevel" })
      : new Problem("levelWithoutRule", {}, "#N/A");
  },
};
