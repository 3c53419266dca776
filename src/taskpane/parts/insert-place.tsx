import { usePane } from "../pane-context";
import { isEmpty } from "../session/formula-actions";
import type { FormulaTarget } from "../session/formula-state";
import { Choice } from "./choice";
import { Muted, Section } from "./prose";

interface InsertPlaceProps {
  readonly target: FormulaTarget | undefined;
  readonly where: "cell" | "rows";
  readonly canFill: boolean;
  readonly onChoose: (where: "cell" | "rows") => void;
}

/** Where a formula goes: the selected cell, or every row of the table in that cell's column. */
export function InsertPlace({ target, where, canFill, onChoose }: InsertPlaceProps) {
  const { insert } = usePane().texts.formulas;
  if (target === undefined) {
    return (
      <>
        <Section>{insert.place}</Section>
        <Muted>{insert.noTarget}</Muted>
      </>
    );
  }
  const { cell, rows } = target;
  const column = cell.address.replace(/\d+$/, "");
  const taken = rows.filter((row) => !isEmpty(row)).length;
  return (
    <>
      <Choice
        label={insert.place}
        value={where}
        onChoose={(value) => onChoose(value === "rows" ? "rows" : "cell")}
      >
        <option value="cell">{insert.cell(cell.address)}</option>
        {canFill && rows.length > 1 && <option value="rows">{insert.rows(column, rows.length)}</option>}
      </Choice>
      {where === "cell" && !isEmpty(cell) && <Muted>{insert.overwrites(cell.address)}</Muted>}
      {where === "rows" && <Muted>{insert.rowsHelp}</Muted>}
      {where === "rows" && taken > 0 && <Muted>{insert.leaves(taken)}</Muted>}
    </>
  );
}
