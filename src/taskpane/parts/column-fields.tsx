import type { Grid } from "../../engine/table";
import type { ReturnEntry } from "../../returns/return-entry";
import { usePane } from "../pane-context";
import { type MappingDraft, samplesOf, type SheetColumn, sheetColumns } from "../session/mapping-draft";
import { Choice } from "./choice";
import { Muted, Section } from "./prose";

interface ColumnFieldsProps {
  readonly grid: Grid;
  readonly draft: MappingDraft;
  readonly entry: ReturnEntry;
  readonly change: (draft: MappingDraft) => void;
}

/** One choice a column of the return: which of the sheet's columns it is, with two values to know it by. */
export function ColumnFields({ grid, draft, entry, change }: ColumnFieldsProps) {
  const { texts } = usePane();
  const columns = sheetColumns(grid, draft.headerRow);
  return (
    <>
      <Section>{texts.mapping.columns}</Section>
      <Muted>{texts.mapping.columnsHelp}</Muted>
      {Object.keys(entry.columns).map((key) => (
        <ColumnField
          key={key}
          column={key}
          options={columns}
          grid={grid}
          draft={draft}
          entry={entry}
          change={change}
        />
      ))}
    </>
  );
}

interface ColumnFieldProps extends ColumnFieldsProps {
  readonly column: string;
  readonly options: readonly SheetColumn[];
}

function ColumnField({ column, options, grid, draft, entry, change }: ColumnFieldProps) {
  const { session, texts } = usePane();
  const { mapping } = texts;
  const samples = samplesOf(grid, draft, column, entry, session.readContext());
  const hint =
    samples.kind === "hidden"
      ? mapping.hidden
      : samples.texts.length > 0
        ? mapping.samples(samples.texts.map(texts.common.quoted))
        : undefined;
  const { header, presence } = entry.columns[column] ?? { header: column, presence: "optional" };
  return (
    <Choice
      label={presence === "essential" ? `${header} (${mapping.essential})` : header}
      hint={hint}
      value={String(draft.columns[column] ?? "")}
      onChoose={(value) => change({ ...draft, columns: withColumn(draft.columns, column, value) })}
    >
      <option value="">{mapping.none}</option>
      {options.map(({ column: at, letters, header: own }) => (
        <option key={at} value={String(at)}>
          {mapping.option(letters, own.slice(0, 60))}
        </option>
      ))}
    </Choice>
  );
}

function withColumn(
  columns: Readonly<Record<string, number>>,
  key: string,
  value: string,
): Readonly<Record<string, number>> {
  const others = Object.fromEntries(Object.entries(columns).filter(([each]) => each !== key));
  return value === "" ? others : { ...others, [key]: Number(value) };
}
