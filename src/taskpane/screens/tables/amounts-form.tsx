import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import {
  type CheckAmounts,
  checkCategories,
  type CheckCategory,
  type SfiCourse,
  sfiCourses,
} from "../../../regulations/check-amounts";
import { withAmounts } from "../../../regulations/own-tables";
import { readPastedAmounts } from "../../../returns/own-tables/pasted-amounts";
import { usePane } from "../../pane-context";
import { Muted, Section, Text } from "../../parts/prose";
import { Screen } from "../../parts/screen";
import { useTables } from "../../use-tables";
import { type AmountFields, amountsOfFields, fieldsOf, isAmount } from "./amount-fields";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", alignItems: "center", gap: "8px" },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  input: { width: "112px", minWidth: 0, flexShrink: 0 },
});

interface AmountsFormProps {
  /** A year's amounts to change; a new year where left out. */
  readonly of: CheckAmounts | undefined;
  readonly onDone: () => void;
}

/** A year's check amounts in fields, which text that is pasted fills in. */
export function AmountsForm({ of, onDone }: AmountsFormProps) {
  const { session, texts } = usePane();
  const { own } = useTables();
  const { tables } = texts;
  const [yearText, setYear] = useState(of === undefined ? "" : String(of.year));
  const [fields, setFields] = useState<AmountFields>(of === undefined ? {} : fieldsOf(of));
  const [pasted, setPasted] = useState("");
  const year = yearIn(yearText);
  const filled = Object.values(fields).filter((text) => text.trim() !== "");
  const canSave = year !== undefined && filled.length > 0 && filled.every(isAmount);
  const save = async (): Promise<void> => {
    if (year === undefined) return;
    await session.tables.put(withAmounts(own, amountsOfFields(year, fields)));
    onDone();
  };
  /** Puts what was pasted for the year into the fields, over what stands there. */
  const takeIn = (text: string, on: number | undefined, over: AmountFields): void => {
    const { amounts } = readPastedAmounts(text, on, session.readContext().today);
    const mine = amounts.find((one) => one.year === on);
    setFields({ ...over, ...(mine && fieldsOf(mine)) });
  };
  /** A year that is there already is the one that is changed. */
  const chooseYear = (text: string): void => {
    setYear(text);
    const known = own.amounts.find((amounts) => amounts.year === yearIn(text));
    takeIn(pasted, yearIn(text), known !== undefined && filled.length === 0 ? fieldsOf(known) : fields);
  };
  return (
    <Screen
      title={tables.addAmounts}
      onBack={onDone}
      foot={
        <>
          {!canSave && <Muted>{year === undefined ? tables.notYear : tables.nothingToSave}</Muted>}
          <Button appearance="primary" size="large" disabledFocusable={!canSave} onClick={() => void save()}>
            {tables.saveAmounts(year === undefined ? "" : String(year))}
          </Button>
        </>
      }
    >
      <Field label={tables.yearOf} hint={tables.yearHint}>
        <Input value={yearText} inputMode="numeric" onChange={(_, { value }) => chooseYear(value)} />
      </Field>
      <Field label={tables.pasteAmounts} hint={tables.pasteAmountsHint}>
        <Textarea
          rows={3}
          value={pasted}
          onChange={(_, { value }) => {
            setPasted(value);
            takeIn(value, year, fields);
          }}
        />
      </Field>
      <Pasted text={pasted} year={year} />
      <Muted>{tables.leaveEmpty}</Muted>
      <Section>{tables.perPoint}</Section>
      <Fields of={checkCategories} fields={fields} onChange={setFields} />
      <Section>{tables.perSfiCourse}</Section>
      <Fields of={sfiCourses} fields={fields} onChange={setFields} />
    </Screen>
  );
}

function yearIn(text: string): number | undefined {
  return /^(?:20\d{2}|2100)$/.test(text.trim()) ? Number(text) : undefined;
}

/** What became of the text that was pasted. */
function Pasted({ text, year }: { readonly text: string; readonly year: number | undefined }) {
  const { session, texts } = usePane();
  const { tables } = texts;
  const { amounts, problems } = readPastedAmounts(text, year, session.readContext().today);
  const mine = amounts.find((one) => one.year === year);
  const others = amounts.flatMap((one) => (one.year === year ? [] : [String(one.year)])).join(", ");
  return (
    <div role="status">
      {amounts.length > 0 && (
        <Text>{tables.pasted(mine === undefined ? 0 : Object.keys(fieldsOf(mine)).length, others)}</Text>
      )}
      {problems.map(({ line, kind, given }) => (
        <Text key={`${String(line)} ${given}`}>{tables.line(line, tables.amountReadings[kind](given))}</Text>
      ))}
    </div>
  );
}

interface FieldsProps {
  readonly of: readonly (CheckCategory | SfiCourse)[];
  readonly fields: AmountFields;
  readonly onChange: (fields: AmountFields) => void;
}

function Fields({ of, fields, onChange }: FieldsProps) {
  const styles = useStyles();
  const { tables } = usePane().texts;
  return (
    <div className={styles.fields}>
      {of.map((category) => {
        const text = fields[category] ?? "";
        return (
          <div key={category}>
            <label className={styles.row}>
              <span className={styles.label}>{tables.categories[category]}</span>
              <Input
                className={styles.input}
                value={text}
                inputMode="decimal"
                aria-invalid={isWrong(text)}
                onChange={(_, { value }) => onChange({ ...fields, [category]: value })}
              />
            </label>
            <div role="status">{isWrong(text) && <Muted>{tables.notAmount}</Muted>}</div>
          </div>
        );
      })}
    </div>
  );
}

function isWrong(text: string): boolean {
  return text.trim() !== "" && !isAmount(text);
}
