import { Button, makeStyles } from "@fluentui/react-components";
import { type CheckAmounts, yearsWithAmounts } from "../../../regulations/check-amounts";
import { removeAmounts, removePeriod, tableConflicts } from "../../../regulations/own-tables";
import { publishedPeriods } from "../../../regulations/periods";
import { namedPeriod, tableConflictText } from "../../../report/table-words";
import { usePane } from "../../pane-context";
import { Muted, Section, Text } from "../../parts/prose";
import { Screen } from "../../parts/screen";
import { useTables } from "../../use-tables";
import { TableNotice } from "./table-notice";
import { TablesFile } from "./tables-file";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", alignItems: "center", gap: "8px" },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  conflicts: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "8px" },
});

interface TablesOverviewProps {
  readonly onAddPeriods: () => void;
  /** A new year's amounts, or those of a year to change. */
  readonly onAmounts: (of?: CheckAmounts) => void;
}

/** What has been entered, with the ways to add, change, remove, save to a file and read from one. */
export function TablesOverview({ onAddPeriods, onAmounts }: TablesOverviewProps) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { own } = useTables();
  const { tables } = texts;
  const [first, last] = [publishedPeriods[0]?.name ?? "", publishedPeriods.at(-1)?.name ?? ""];
  return (
    <Screen
      title={tables.title}
      onBack={() => session.screens.back()}
      foot={
        <>
          <Button appearance="primary" size="large" onClick={onAddPeriods}>
            {tables.addPeriods}
          </Button>
          <Button onClick={() => onAmounts()}>{tables.addAmounts}</Button>
        </>
      }
    >
      <Text>{tables.explain(first, last, yearsWithAmounts().join(", "))}</Text>
      <TableNotice />
      <Conflicts />
      <Section>{tables.periods}</Section>
      {own.periods.length === 0 && <Muted>{tables.noPeriods}</Muted>}
      <ul className={styles.list}>
        {own.periods.map((period) => (
          <li key={period.name} className={styles.row}>
            <span className={styles.what}>{tables.period(namedPeriod(period))}</span>
            <Button
              size="small"
              aria-label={tables.removePeriod(period.name)}
              onClick={() => void session.tables.put(removePeriod(own, period.name))}
            >
              {tables.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Section>{tables.amounts}</Section>
      {own.amounts.length === 0 && <Muted>{tables.noAmounts}</Muted>}
      <ul className={styles.list}>
        {own.amounts.map((amounts) => (
          <li key={amounts.year} className={styles.row}>
            <span className={styles.what}>{tables.year(amounts.year, countOf(amounts))}</span>
            <Button
              size="small"
              aria-label={tables.changeYear(amounts.year)}
              onClick={() => onAmounts(amounts)}
            >
              {tables.change}
            </Button>
            <Button
              size="small"
              aria-label={tables.removeYear(amounts.year)}
              onClick={() => void session.tables.put(removeAmounts(own, amounts.year))}
            >
              {tables.remove}
            </Button>
          </li>
        ))}
      </ul>
      <TablesFile />
    </Screen>
  );
}

function countOf({ perPoint, perSfiCourse }: CheckAmounts): number {
  return Object.keys(perPoint).length + Object.keys(perSfiCourse).length;
}

/** Where what has been entered is at odds with what Nacka has published. */
function Conflicts() {
  const styles = useStyles();
  const { tables } = usePane().texts;
  const conflicts = tableConflicts(useTables().own).map((one) => tableConflictText(one, tables));
  if (conflicts.length === 0) return null;
  return (
    <section>
      <Section>{tables.conflicts}</Section>
      <ul className={styles.conflicts}>
        {conflicts.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
