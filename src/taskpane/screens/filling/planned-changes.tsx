import { makeStyles, tokens } from "@fluentui/react-components";
import type { FillPlan } from "../../../engine/fill-plan";
import type { Cell } from "../../../values/reading";
import { usePane } from "../../pane-context";
import { Muted, Section } from "../../parts/prose";
import type { FillTemplate } from "../../session/filling/fill-state";
import { templateHeader } from "./template-header";
import { useFillTexts } from "./use-filling";

/** The most changed cells that are shown; all are counted. */
const listed = 50;

const useStyles = makeStyles({
  changes: { margin: 0, display: "grid", rowGap: "8px" },
  change: { display: "grid", gridTemplateColumns: "52px minmax(0, 1fr)", columnGap: "8px" },
  address: { color: tokens.colorBrandForeground1, fontVariantNumeric: "tabular-nums" },
  values: { margin: 0, overflowWrap: "anywhere" },
});

interface PlannedChangesProps {
  readonly plan: FillPlan;
  readonly template: FillTemplate;
}

/** Cells that get another value: what stands there and what will. Personal columns are not shown. */
export function PlannedChanges({ plan, template }: PlannedChangesProps) {
  const styles = useStyles();
  const { session, texts: pane } = usePane();
  const { texts, fill } = useFillTexts();
  const { columns } = template.entry;
  const changes = plan.rows
    .flatMap((row) => (row.kind === "changed" ? row.changes : []))
    .filter(({ key }) => columns[key]?.type.name !== "personalNumber" && columns[key]?.personal !== true);
  if (changes.length === 0) return null;
  const shown = (key: string, cell: Cell): string => {
    const type = columns[key]?.type;
    const reading = typeof cell === "number" ? type?.read(cell, session.readContext()) : undefined;
    const text = reading?.kind === "read" ? type?.format(reading.value as never) : String(cell ?? "");
    return text === undefined || text === "" ? texts.plan.blank : pane.common.quoted(text);
  };
  return (
    <section>
      <Section>{texts.plan.changes(changes.length)}</Section>
      <dl className={styles.changes}>
        {changes.slice(0, listed).map(({ key, address, old, value }) => (
          <div key={address} className={styles.change}>
            <dt className={styles.address}>{address}</dt>
            <dd className={styles.values}>
              <Muted>{templateHeader(template, key)}</Muted>
              {pane.fixes.change(shown(key, old), shown(key, value))}
            </dd>
          </div>
        ))}
      </dl>
      {changes.length > listed && <Muted>{fill.more(changes.length - listed)}</Muted>}
    </section>
  );
}
