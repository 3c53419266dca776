import { Field, Input } from "@fluentui/react-components";
import { columnLetters, type Grid, type Table } from "../../engine/table";
import { usePane } from "../pane-context";
import { type DraftArgument, fittingColumns, headerOf } from "../session/formula-draft";
import { Choice } from "./choice";

interface ArgumentFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly optional: boolean;
  readonly grid: Grid;
  readonly table: Table | undefined;
  readonly value: DraftArgument;
  readonly onChange: (argument: DraftArgument) => void;
}

/** One value of a formula: a column of the sheet, those that fit first, or what the person writes. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { name, hint, optional, grid, table, value, onChange } = props;
  const { insert } = usePane().texts.formulas;
  const label = optional ? insert.optional(props.label) : props.label;
  const fits = fittingColumns({ name }, props.label, grid, table);
  const others = [...grid.columns.keys()].filter(
    (column) => !fits.includes(column) && headerOf(grid, table, column) !== "",
  );
  return (
    <>
      <Choice
        label={label}
        hint={hint}
        value={value.kind === "column" ? String(value.column) : value.kind}
        onChoose={(chosen) => onChange(chosenArgument(chosen, value))}
      >
        <option value="none">{optional ? insert.none : insert.chooseColumn}</option>
        {value.kind === "range" && <option value="range">{value.address}</option>}
        {[...fits, ...others].map((column) => (
          <option key={column} value={column}>
            {insert.column(columnLetters(grid.firstColumn + column), headerOf(grid, table, column))}
          </option>
        ))}
        <option value="typed">{insert.own}</option>
      </Choice>
      {value.kind === "typed" && (
        <Field label={insert.ownLabel(props.label)}>
          <Input value={value.text} onChange={(_, { value: text }) => onChange({ kind: "typed", text })} />
        </Field>
      )}
    </>
  );
}

function chosenArgument(chosen: string, before: DraftArgument): DraftArgument {
  if (chosen === "none") return { kind: "none" };
  if (chosen === "typed") return { kind: "typed", text: "" };
  return chosen === "range" ? before : { kind: "column", column: Number(chosen) };
}
