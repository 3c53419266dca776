import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Entry, PayoutLine, RegisterRow } from "../../../returns/payout/entry";
import { type Day, iso } from "../../../values/day";
import { usePayout } from "./use-payout";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: "3px 6px 3px 0",
    overflowWrap: "anywhere",
    fontWeight: "inherit",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  head: { color: tokens.colorNeutralForeground3 },
  differs: { fontWeight: tokens.fontWeightSemibold },
});

const fields = [
  "person", "name", "course", "courseName", "points", "start", "end", "withdrawal", "grade", "form",
] as const; // prettier-ignore

interface SideBySideProps {
  readonly line: PayoutLine;
  readonly row: RegisterRow;
}

/** A line and a row field by field: what both say, and whether it is the same. What neither says is left out. */
export function SideBySide({ line, row }: SideBySideProps) {
  const styles = useStyles();
  const { texts } = usePayout();
  const { pairs } = texts;
  const shown = (entry: Entry, field: (typeof fields)[number]): string => {
    const { form } = entry;
    if (field === "form") return form === undefined ? "" : pairs.form[form];
    return shownField(entry, field);
  };
  const rows = fields
    .map((field) => ({ field, paid: shown(line, field), own: shown(row, field) }))
    .filter(({ paid, own }) => paid !== "" || own !== "");
  const verdict = (paid: string, own: string): string => {
    if (paid === "" || own === "") return pairs.onlyOne;
    return paid === own ? pairs.same : pairs.differs;
  };
  return (
    <table className={styles.table}>
      <colgroup>
        {["25%", "28%", "28%", "19%"].map((width, column) => (
          <col key={column} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {(["field", "line", "row", "verdict"] as const).map((column) => (
            <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {pairs.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, paid, own }) => (
          <tr key={field} className={paid === own ? undefined : styles.differs}>
            <th scope="row" className={styles.cell}>
              {pairs.fields[field]}
            </th>
            <td className={styles.cell}>{paid}</td>
            <td className={styles.cell}>{own}</td>
            <td className={styles.cell}>{verdict(paid, own)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shownField(entry: Entry, field: Exclude<(typeof fields)[number], "form">): string {
  const day = (on: Day | undefined): string => (on === undefined ? "" : iso(on));
  switch (field) {
    case "person":
      return shownPerson(entry.person);
    case "course":
      return entry.course?.key ?? "";
    case "start":
    case "end":
    case "withdrawal":
      return day(entry[field]);
    default:
      return String(entry[field] ?? "");
  }
}

/** "19861208-2399"; a number that could not be read as it stands. */
function shownPerson(person: string | undefined): string {
  if (person === undefined) return "";
  if (person.startsWith("?")) return person.slice(1);
  return `${person.slice(0, 8)}-${person.slice(8)}`;
}
