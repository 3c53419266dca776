import { makeStyles } from "@fluentui/react-components";
import type { Grid } from "../../../engine/table";
import { fillRulesOf } from "../../../returns/fill-rules-of";
import type { PreparedFill } from "../../../returns/prepare-fill";
import { usePane } from "../../pane-context";
import { Choice } from "../../parts/choice";
import type { FillTemplate } from "../../session/filling/fill-state";
import type { Filling } from "../../session/filling/filling";
import { type SheetColumn, sheetColumns } from "../../session/mapping-draft";
import { templateHeader } from "./template-header";
import { useFillTexts } from "./use-filling";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 240px), 1fr))",
    gap: "12px 16px",
    alignItems: "start",
  },
});

interface ListColumnsProps {
  readonly filling: Filling;
  readonly list: Grid;
  readonly prepared: PreparedFill;
  readonly template: FillTemplate;
}

/** One choice for each column of the template: the list's column, why it is proposed, and two values. */
export function ListColumns({ filling, list, prepared, template }: ListColumnsProps) {
  const styles = useStyles();
  const options = sheetColumns(list, prepared.map.headerRow);
  const { key, needed } = fillRulesOf(template.entry.id, template.entry.columns);
  const must = new Set(key.slice(0, needed));
  return (
    <div className={styles.columns}>
      {Object.keys(template.table.mapping).map((column) => (
        <ListColumn
          key={column}
          column={column}
          must={must.has(column)}
          options={options}
          {...{ filling, prepared, template }}
        />
      ))}
    </div>
  );
}

interface ListColumnProps extends Omit<ListColumnsProps, "list"> {
  readonly column: string;
  readonly must: boolean;
  readonly options: readonly SheetColumn[];
}

function ListColumn({ filling, prepared, template, column, must, options }: ListColumnProps) {
  const { texts: pane } = usePane();
  const { texts, fill } = useFillTexts();
  const { columns } = texts;
  const { map, plan } = prepared;
  const proposal = map.proposals.find(({ key }) => key === column);
  const header = templateHeader(template, column);
  const state = plan.columns.find(({ key }) => key === column)?.state;
  const said = (): string | undefined => {
    if (state === "computed") return fill.computed(header);
    if (state === "locked") return fill.locked(header);
    if (proposal === undefined) return undefined;
    const { why, samples } = proposal;
    const shown =
      samples.length === 0 ? columns.hidden : fill.samples(samples.map(pane.common.quoted).join(", "));
    return `${sentence(fill.why[why])}. ${sentence(shown)}`;
  };
  return (
    <Choice
      label={must ? `${header} (${columns.needed})` : header}
      hint={said()}
      toCheck={state === "written" && (proposal?.why === "similar" || proposal?.why === "values")}
      value={String(proposal?.column ?? "")}
      onChoose={(value) => void filling.chooseColumn(column, value === "" ? "none" : Number(value))}
    >
      <option value="">{columns.none}</option>
      {options.map(({ column: at, letters, header: own }) => (
        <option key={at} value={String(at)}>
          {pane.mapping.option(letters, own.slice(0, 60))}
        </option>
      ))}
    </Choice>
  );
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
