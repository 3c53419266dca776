import { ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { dateName, monthName } from "../../calendar-names";
import { type Month, monthLabel, parseMonth } from "../../../regulations/month";
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
  const isHere = survey.payouts.some((one) => one.month === month);
  const isBack = status.state === "returned" || status.state === "returnedLate";
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
        <Text>{words.expected(dateName(status.expected, today, language))}</Text>
      )}
      {status.due !== undefined && (
        <Text>
          {words.due(dateName(status.due, today, language))}
          {!isBack && status.daysLeft !== undefined && ` (${words.left(status.daysLeft)})`}
        </Text>
      )}
      <Muted>{words.weekend}</Muted>
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
