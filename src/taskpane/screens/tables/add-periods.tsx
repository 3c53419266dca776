import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { addPeriod } from "../../../regulations/own-tables";
import type { Period } from "../../../regulations/periods";
import { namedPeriod, periodTroubleText, type TableTexts } from "../../../report/table-words";
import { type PastedPeriodProblem, readPastedPeriods } from "../../../returns/own-tables/pasted-periods";
import { usePane } from "../../pane-context";
import { Muted, Section, Text } from "../../parts/prose";
import { Screen } from "../../parts/screen";
import { useTables } from "../../use-tables";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "4px" },
  input: { width: "100%", minWidth: 0 },
  days: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
});

/** Adding periods: one in fields, or several pasted; what will be added is shown before it is. */
export function AddPeriods({ onDone }: { readonly onDone: () => void }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { own } = useTables();
  const { tables } = texts;
  const [fields, setFields] = useState({ name: "", first: "", last: "" });
  const [pasted, setPasted] = useState("");
  const isOne = Object.values(fields).some((text) => text.trim() !== "");
  const one = isOne ? [fields.name, fields.first, fields.last].map((text) => text.replace(/\t/g, " ")) : [];
  const { today } = session.readContext();
  const typed = readPastedPeriods(one.join("\t"), own, today);
  const fromText = readPastedPeriods(pasted, typed.periods.reduce(withPeriod, own), today);
  const periods = [...typed.periods, ...fromText.periods];
  const isWhole = one.every((text) => text.trim() !== "");
  const add = async (): Promise<void> => {
    await session.tables.put(periods.reduce(withPeriod, own));
    onDone();
  };
  return (
    <Screen
      title={tables.addPeriods}
      onBack={onDone}
      foot={
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={periods.length === 0}
          onClick={() => void add()}
        >
          {periods.length === 0 ? tables.addPeriods : tables.addSome(periods.length)}
        </Button>
      }
    >
      <Field label={tables.name} hint={tables.nameHint}>
        <Input value={fields.name} onChange={(_, { value }) => setFields({ ...fields, name: value })} />
      </Field>
      <div className={styles.days}>
        <Field label={tables.first} hint={tables.dayHint}>
          <Input
            className={styles.input}
            value={fields.first}
            onChange={(_, { value }) => setFields({ ...fields, first: value })}
          />
        </Field>
        <Field label={tables.last} hint={tables.dayHint}>
          <Input
            className={styles.input}
            value={fields.last}
            onChange={(_, { value }) => setFields({ ...fields, last: value })}
          />
        </Field>
      </div>
      <Field label={tables.paste} hint={tables.pastePeriodsHint}>
        <Textarea rows={4} value={pasted} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <div role="status">
        {periods.length > 0 ? (
          <>
            <Section>{tables.willAdd(periods.length)}</Section>
            <ul className={styles.list}>
              {periods.map((period) => (
                <li key={period.name}>{tables.period(namedPeriod(period))}</li>
              ))}
            </ul>
          </>
        ) : (
          <Muted>{tables.nothingToAdd}</Muted>
        )}
        {isWhole &&
          typed.problems.map((problem) => <Text key={problem.line}>{sentence(problem, tables)}</Text>)}
        {fromText.problems.map((problem) => (
          <Text key={problem.line}>{tables.line(problem.line, sentence(problem, tables))}</Text>
        ))}
      </div>
    </Screen>
  );
}

function withPeriod(own: Parameters<typeof addPeriod>[0], period: Period): typeof own {
  const added = addPeriod(own, period);
  return "periods" in added ? added : own;
}

function sentence(problem: PastedPeriodProblem, tables: TableTexts): string {
  return problem.kind === "period"
    ? periodTroubleText(problem.period, problem, tables)
    : tables.periodReadings[problem.kind](problem.given);
}
