import { ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { dateName, monthName } from "../../calendar-names";
import { type Month, monthLabel, parseMonth } from "../../../regulations/month";
import { workingDayNotAfter } from "../../../regulations/swedish-holidays";
import type { MonthStatus } from "../../../returns/payout/month-status";
import { usePane } from "../../pane-context";
import { Choice } from "../../parts/choice";
import { Muted, Section, Text } from "../../parts/prose";
import { MonthSheet } from "./month-sheet";
import { PayoutView, Primary } from "./payout-view";
import { usePayout, usePayoutState } from "./use-payout";

/** Månaden: when the sheet comes and must be back, and how far each of the month's sheets has come. */
export function MonthView() {
  const { session } = usePane();
  const { reconciling, texts, language } = usePayout();
  const { survey, setup, work } = usePayoutState();
  const [chosen, choose] = useState<Month>();
  const [anyActive, setActive] = useState(true);
  const words = texts.month;
  if (survey === undefined)
    return (
      <PayoutView title={words.title}>
        {work && <ProgressBar aria-label={texts.work[work.kind]} />}
      </PayoutView>
    );
  const { today } = session.readContext();
  const months = reconciling.months.months();
  const month = chosen ?? setup.month ?? months[0];
  if (month === undefined) return null;
  const { status, sheets } = reconciling.months.glance(month, anyActive);
  const workday = status.due && workingDayNotAfter(status.due, { evesAreClosed: true });
  const isHere = survey.payouts.some((one) => one.month === month);
  return (
    <PayoutView
      title={words.title}
      foot={
        isHere && <Primary onClick={() => reconciling.reconcileMonth(month)}>{texts.setup.title}</Primary>
      }
    >
      <Choice label={words.of} value={monthLabel(month)} onChoose={(label) => choose(parseMonth(label))}>
        {months.map((each) => (
          <option key={each} value={monthLabel(each)}>
            {monthName(each, language)}
          </option>
        ))}
      </Choice>
      <Section>{words.states[status.state]}</Section>
      {status.expected !== undefined && (
        <Text>{words.expected(dateName(status.expected, today, language), status.expected < today)}</Text>
      )}
      {status.due !== undefined && (
        <Text>{dueWords(status, dateName(status.due, today, language), words)}</Text>
      )}
      <Muted>
        {words.weekend}
        {workday !== undefined &&
          workday !== status.due &&
          ` ${words.workday(dateName(workday, today, language))}`}
      </Muted>
      {!isHere && (
        <Choice
          label={words.active}
          value={anyActive ? "yes" : "no"}
          onChoose={(value) => setActive(value === "yes")}
        >
          <option value="yes">{words.yes}</option>
          <option value="no">{words.no}</option>
        </Choice>
      )}
      {sheets.map((sheet) => (
        <MonthSheet key={`${String(month)}${sheet.kind}`} month={month} sheet={sheet} />
      ))}
      <Muted>{words.kept}</Muted>
    </PayoutView>
  );
}

/** Days are counted while they are few enough to be something to go by; after that the date says more. */
const countedDays = 31;

function dueWords(
  { state, daysLeft }: MonthStatus,
  date: string,
  words: ReturnType<typeof usePayout>["texts"]["month"],
): string {
  if (state === "returned" || state === "returnedLate" || daysLeft === undefined) return words.due(date);
  if (daysLeft >= 0) return `${words.due(date)} (${words.left(daysLeft)})`;
  return -daysLeft > countedDays ? words.overdue(date) : `${words.overdue(date)} (${words.late(-daysLeft)})`;
}
