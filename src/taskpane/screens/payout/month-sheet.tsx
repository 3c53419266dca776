import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dateName } from "../../calendar-names";
import type { Month } from "../../../regulations/month";
import type { Day } from "../../../values/day";
import { usePane } from "../../pane-context";
import { Muted, Section } from "../../parts/prose";
import type { SheetAtAGlance } from "../../session/payout/month-book";
import { usePayout } from "./use-payout";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
  },
  pages: { display: "flex", flexWrap: "wrap", gap: "12px" },
  number: { width: "90px", minWidth: 0 },
});

interface MonthSheetProps {
  readonly month: Month;
  readonly sheet: SheetAtAGlance;
}

/** One of the month's sheets: received, noted, signed, uploaded; marked by the person. */
export function MonthSheet({ month, sheet: { kind, sheets, log } }: MonthSheetProps) {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const words = texts.month;
  const { months } = reconciling;
  return (
    <section className={styles.card} aria-label={words.kinds[kind]}>
      <Section>{words.kinds[kind]}</Section>
      <Muted>{sheets.length === 0 ? words.noSheet : sheets.map(words.sheet).join(", ")}</Muted>
      <Step
        name={words.received}
        on={log.receivedOn}
        mark={() => months.markToday(month, kind, "receivedOn")}
        unmark={() => months.mark(month, kind, { receivedOn: undefined })}
      />
      <Step name={words.noted} on={log.notedOn} />
      <Pages month={month} kind={kind} log={log} />
      <Step
        name={words.uploaded}
        on={log.uploadedOn}
        mark={() => months.markToday(month, kind, "uploadedOn")}
        unmark={() => months.mark(month, kind, { uploadedOn: undefined })}
      />
    </section>
  );
}

interface StepProps {
  readonly name: string;
  readonly on: Day | undefined;
  /** Left out for what is marked by what the person does elsewhere. */
  readonly mark?: () => Promise<void>;
  readonly unmark?: () => Promise<void>;
}

function Step({ name, on, mark, unmark }: StepProps) {
  const styles = useStyles();
  const { session } = usePane();
  const { texts, language } = usePayout();
  const words = texts.month;
  const { today } = session.readContext();
  const change = on === undefined ? mark : unmark;
  const doing = on === undefined ? words.mark : words.unmark;
  return (
    <div className={styles.line}>
      <span>
        {name}: {on === undefined ? words.notYet : dateName(on, today, language)}
      </span>
      {change && (
        <Button size="small" aria-label={`${doing}: ${name}`} onClick={() => void change()}>
          {doing}
        </Button>
      )}
    </div>
  );
}

function Pages({ month, kind, log }: { readonly month: Month } & Pick<SheetAtAGlance, "kind" | "log">) {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const words = texts.month;
  const { pagesTotal, pagesSigned } = log;
  const keep = (what: "pagesTotal" | "pagesSigned") => (count: number | undefined) =>
    void reconciling.months.mark(month, kind, { [what]: count });
  return (
    <>
      {pagesTotal !== undefined && <span>{words.signed(pagesSigned ?? 0, pagesTotal)}</span>}
      <div className={styles.pages}>
        <PageCount label={words.pages} count={pagesTotal} keep={keep("pagesTotal")} />
        <PageCount label={words.pagesSigned} count={pagesSigned} keep={keep("pagesSigned")} />
      </div>
    </>
  );
}

interface PageCountProps {
  readonly label: string;
  readonly count: number | undefined;
  readonly keep: (count: number | undefined) => void;
}

/** A whole number of pages; what is none is put back as it was. */
function PageCount({ label, count, keep }: PageCountProps) {
  const styles = useStyles();
  const [text, setText] = useState<string>();
  const settle = (): void => {
    const bare = text?.trim();
    setText(undefined);
    if (bare === undefined) return;
    if (bare === "") keep(undefined);
    else if (/^\d{1,4}$/.test(bare)) keep(Number(bare));
  };
  return (
    <Field label={label}>
      <Input
        className={styles.number}
        inputMode="numeric"
        value={text ?? String(count ?? "")}
        onChange={(_, { value }) => setText(value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === "Enter") settle();
        }}
      />
    </Field>
  );
}
