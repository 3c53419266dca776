import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { comingDeadlines, type RecurringKind } from "../../regulations/deadlines";
import { calendarDate } from "../../values/day";
import { usePane } from "../pane-context";
import { Section } from "./prose";

const shown = 4;

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "6px",
    margin: 0,
  },
  date: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  what: { margin: 0, overflowWrap: "anywhere" },
  left: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

/** "Härnäst": what is due next at Nacka and SCB, with the days that are left. */
export function NextDeadlines() {
  const styles = useStyles();
  const { session, language, texts } = usePane();
  const { today } = session.readContext();
  const format = new Intl.DateTimeFormat(language === "sv" ? "sv-SE" : "en-GB", {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  return (
    <section>
      <Section>{texts.deadlines.title}</Section>
      <dl className={styles.list}>
        {comingDeadlines(today)
          .slice(0, shown)
          .map(({ kind, due }) => {
            const { year, month, date } = calendarDate(due);
            return (
              <div key={kind} style={{ display: "contents" }}>
                <dt className={styles.date}>{format.format(Date.UTC(year, month - 1, date))}</dt>
                <dd className={styles.what}>
                  <DeadlineName kind={kind} />{" "}
                  <span className={styles.left}>{texts.deadlines.left(due - today)}</span>
                </dd>
              </div>
            );
          })}
      </dl>
    </section>
  );
}

/** What is due; the payout sheets' dates lead to the month at a glance. */
function DeadlineName({ kind }: { readonly kind: RecurringKind }) {
  const { session, texts } = usePane();
  const name = texts.deadlines.kinds[kind];
  if (kind !== "payoutSheet" && kind !== "payoutReturn") return name;
  return (
    <Link as="button" onClick={() => void session.payout.open("month")}>
      {name}
    </Link>
  );
}
