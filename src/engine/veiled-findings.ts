import { holdsPersonalNumber } from "../values/personal-numbers-in-text";
import { resemblesName, seemsName } from "../values/resembles-name";
import type { Cell, Params, ReadContext, ValueType } from "../values/reading";
import type { Columns } from "./column";
import type { Finding } from "./finding";

const veiledText = "…";

/**
 * Takes out of a finding what points a person out: the value and the corrections of personal columns, what a message
 * about such a column would quote, what may be a name that has come into another column, and anything anywhere that
 * looks like a personal identity number.
 */
export function veiledFindings(columns: Columns, reading: ReadContext): (finding: Finding) => Finding {
  const isPersonal = (key: string): boolean => columns[key]?.personal === true;
  const pointsOut = (key: string, cell: Cell): boolean => {
    if (holdsPersonalNumber(String(cell ?? ""))) return true;
    if (typeof cell !== "string") return false;
    const type = columns[key]?.type as ValueType<unknown> | undefined;
    // A cell that its column can read is mostly a code, a date, a grade; but any text can be read as a text or a mark.
    return type?.read(cell, reading).kind === "unreadable" ? resemblesName(cell) : seemsName(cell);
  };
  return (finding) => {
    const { cells, observed } = finding;
    const { column } = cells[0];
    const isHidden = isPersonal(column) || pointsOut(column, observed) || holdsPersonalNumber(finding.shown);
    const quoted = isHidden ? [String(observed), finding.shown] : [];
    return {
      ...finding,
      observed: isHidden ? null : observed,
      shown: isHidden ? veiledText : finding.shown,
      params: veiledParams(
        finding.params,
        cells.some((cell) => isPersonal(cell.column)),
        quoted,
      ),
      fixes: finding.fixes.filter((fix) => !isPersonal(fix.column) && !pointsOut(fix.column, fix.value)),
    };
  };
}

function veiledParams(params: Params, aboutPerson: boolean, quoted: readonly string[]): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const text = String(value);
      const isText = typeof value === "string";
      // Texts with commas are our own: what the source allows.
      const isName = isText && !text.includes(",") && seemsName(text);
      const isHidden =
        (isText && aboutPerson) || isName || quoted.includes(text) || holdsPersonalNumber(text);
      return [name, isHidden ? veiledText : value];
    }),
  );
}
