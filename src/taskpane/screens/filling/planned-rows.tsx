import { makeStyles } from "@fluentui/react-components";
import type { PlannedRow } from "../../../engine/fill-plan";
import type { PreparedFill } from "../../../returns/prepare-fill";
import { Section } from "../../parts/prose";
import type { FillTemplate } from "../../session/filling/fill-state";
import { templateHeader } from "./template-header";
import { useFillTexts } from "./use-filling";

/** The most row numbers that are named; all rows are counted. */
const listed = 12;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", display: "grid", rowGap: "4px", overflowWrap: "anywhere" },
});

interface PlannedRowsProps {
  readonly prepared: PreparedFill;
  readonly template: FillTemplate;
}

/** The list's rows by what becomes of them, with the reasons of those that are not taken. */
export function PlannedRows({ prepared, template }: PlannedRowsProps) {
  const styles = useStyles();
  const { texts, fill } = useFillTexts();
  const { counts, leftOut, refused, rows } = prepared.plan;
  const headers = (why: string): string[] =>
    (why === "noKey" || why === "unreadable" ? prepared.needed : prepared.key).map((key) =>
      templateHeader(template, key),
    );
  const numbers = (chosen: (row: PlannedRow) => boolean): string => {
    const found = rows.filter(chosen).map(({ row }) => row);
    const more = found.length > listed ? ` ${fill.more(found.length - listed)}` : "";
    return `${fill.rowNumbers(found.slice(0, listed).join(", "))}${more}`;
  };
  const taken = (["new", "changed", "unchanged", "kept"] as const).filter((kind) => counts[kind] > 0);
  const left = (["before", "after", "duplicate", "protected"] as const).filter((why) => leftOut[why] > 0);
  const not = (["noKey", "unreadable", "noDate", "conflict", "noRoom"] as const).filter(
    (why) => refused[why] > 0,
  );
  return (
    <>
      <ul className={styles.list}>
        {taken.map((kind) => (
          <li key={kind}>{fill.counts[kind](counts[kind])}</li>
        ))}
      </ul>
      {left.length + not.length > 0 && (
        <section>
          <Section>{texts.plan.left}</Section>
          <ul className={styles.list}>
            {left.map((why) => (
              <li key={why}>{fill.leftOut[why](leftOut[why])}</li>
            ))}
            {not.map((why) => (
              <li key={why}>
                {fill.refused[why](refused[why], headers(why))} (
                {numbers((row) => row.kind === "refused" && row.reason === why)})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
