import { Checkbox, Link, makeStyles, ProgressBar } from "@fluentui/react-components";
import { monthName } from "../../calendar-names";
import { addMonths, type Month, monthLabel, monthOf, parseMonth } from "../../../regulations/month";
import { usePane } from "../../pane-context";
import { Choice } from "../../parts/choice";
import { Muted, Section } from "../../parts/prose";
import type { PayoutState, Setup, Survey } from "../../session/payout/payout-state";
import { PayoutView, Primary } from "./payout-view";
import { RegisterChoice } from "./register-choice";
import { usePayout, usePayoutState } from "./use-payout";

const useStyles = makeStyles({
  links: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
  sheets: { display: "flex", flexDirection: "column" },
  summary: { cursor: "pointer" },
});

/** What is held against what: the month, its sheets and the earlier ones, and the register. */
export function SetupView() {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const { survey, setup, work, problem } = usePayoutState();
  const lacks = lacking(survey, setup);
  const isReading = work !== undefined || (survey === undefined && problem === undefined);
  return (
    <PayoutView
      title={texts.setup.title}
      foot={
        survey && (
          <>
            {lacks !== undefined && <Muted>{texts.setup[lacks]}</Muted>}
            <Primary
              disabled={lacks !== undefined || work !== undefined}
              onClick={() => void reconciling.reconcile()}
            >
              {texts.setup.start}
            </Primary>
          </>
        )
      }
    >
      {isReading && <ProgressBar aria-label={texts.work[work?.kind ?? "reading"]} />}
      {survey && (
        <>
          <MonthChoice survey={survey} setup={setup} />
          <Sheets survey={survey} setup={setup} />
          <RegisterChoice survey={survey} setup={setup} />
          <Ways setup={setup} />
          <details>
            <summary className={styles.summary} tabIndex={0}>
              {texts.setup.how}
            </summary>
            {texts.setup.howText.split("\n").map((line) => (
              <Muted key={line}>{line}</Muted>
            ))}
          </details>
        </>
      )}
    </PayoutView>
  );
}

function lacking(survey: PayoutState["survey"], { month, included, register }: Setup) {
  if (month === undefined) return "lacksMonth" as const;
  const ofMonth = survey?.payouts.some(
    ({ sheet, month: about }) => included.has(sheet) && (about ?? month) === month,
  );
  if (ofMonth !== true) return "lacksSheet" as const;
  if (register === undefined) return "lacksRegister" as const;
  return register.rows === 0 ? ("emptyRegister" as const) : undefined;
}

interface PartProps {
  readonly survey: Survey;
  readonly setup: Setup;
}

function MonthChoice({ survey, setup }: PartProps) {
  const { session } = usePane();
  const { reconciling, texts, language } = usePayout();
  const recent = addMonths(monthOf(session.readContext().today), -1);
  const around = Array.from({ length: 12 }, (_, back) => addMonths(recent, -back));
  const named = survey.payouts.flatMap(({ month }) => month ?? []);
  const months = [
    ...new Set([...named, ...around, ...(setup.month === undefined ? [] : [setup.month])]),
  ].sort((one, other) => other - one);
  return (
    <Choice
      label={texts.setup.month}
      value={setup.month === undefined ? "" : monthLabel(setup.month)}
      onChoose={(label) => {
        const month = parseMonth(label);
        if (month !== undefined) reconciling.chooseMonth(month);
      }}
    >
      {setup.month === undefined && <option value="">{texts.setup.chooseMonth}</option>}
      {months.map((month: Month) => (
        <option key={month} value={monthLabel(month)}>
          {monthName(month, language)}
        </option>
      ))}
    </Choice>
  );
}

function Sheets({ survey, setup }: PartProps) {
  const styles = useStyles();
  const { reconciling, texts, language } = usePayout();
  return (
    <section>
      <Section>{texts.setup.sheets}</Section>
      <Muted>{texts.setup.sheetsHelp}</Muted>
      <div className={styles.sheets}>
        {survey.payouts.map(({ sheet, month, lines }) => (
          <Checkbox
            key={sheet}
            checked={setup.included.has(sheet)}
            onChange={(_, { checked }) => reconciling.include(sheet, checked === true)}
            label={texts.setup.sheet(
              sheet,
              month === undefined ? texts.setup.monthUnknown : monthName(month, language),
              lines,
            )}
          />
        ))}
      </div>
    </section>
  );
}

/** The ways to put right what was taken for granted. */
function Ways({ setup }: Pick<PartProps, "setup">) {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const [first] = setup.included;
  const { register } = setup;
  return (
    <div className={styles.links}>
      {first !== undefined && (
        <Link as="button" onClick={() => reconciling.open({ kind: "columns", of: "sheet", sheet: first })}>
          {texts.setup.columnsOfSheet}
        </Link>
      )}
      {register && (
        <Link
          as="button"
          onClick={() => reconciling.open({ kind: "columns", of: "register", sheet: register.sheet })}
        >
          {texts.setup.columnsOfRegister}
        </Link>
      )}
      <Link as="button" onClick={() => reconciling.open({ kind: "settings" })}>
        {texts.setup.settings}
      </Link>
    </div>
  );
}
