import { Button, Link, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { halfYearName, readinessTexts, returnName, troubleTexts } from "../../locale/locale";
import { deadlineWords, pointWords, readyMail, verdictWords } from "../../report/readiness-words";
import type { PointState, Readiness } from "../../returns/readiness";
import { copy } from "../edge/copy";
import { usePane, usePaneState } from "../pane-context";
import { CheckIcon, SeverityIcon } from "../parts/icons";
import { Muted, Section, Text } from "../parts/prose";
import { ProtectedNote } from "../parts/protected-note";
import { Screen } from "../parts/screen";
import { useSeverityColour } from "../parts/severity-colour";
import type { Judged } from "../session/hand-in";
import { openedIn } from "../session/sheet-flow";

const useStyles = makeStyles({
  verdict: { display: "flex", gap: "8px", fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, marginTop: "2px" },
  ready: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusSuccessForeground1 },
  points: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "10px" },
  point: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px" },
  places: { display: "flex", flexWrap: "wrap", columnGap: "14px" },
  mail: {
    margin: 0,
    padding: "10px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    font: "inherit",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** "Klart att lämna in?": what stops it, what to look at, and the e-mail to Nacka. */
export default function HandInScreen() {
  const { session, language, texts } = usePane();
  const { entry } = usePaneState();
  const [judged, setJudged] = useState<Judged>();
  const { phase } = entry;
  useEffect(() => {
    let current = true;
    void session.handIn.judge().then((result) => {
      if (current) setJudged(result);
    });
    return () => {
      current = false;
    };
  }, [session, phase]);
  return (
    <Screen
      title={readinessTexts[language].title}
      onBack={() => session.screens.back()}
      foot={phase.kind === "reviewed" ? <HandInFoot mendFirst={hasErrors(judged)} /> : undefined}
    >
      <ProtectedNote count={openedIn(phase)?.protectedRows.size ?? 0} />
      {judged === undefined && <ProgressBar aria-label={texts.handIn.looking} />}
      {judged?.kind === "trouble" && <Text>{troubleTexts[language][judged.trouble]}</Text>}
      {judged?.kind === "unread" && <Text>{texts.handIn.unread}</Text>}
      {judged?.kind === "judged" && <JudgedReturn judged={judged.readiness} />}
    </Screen>
  );
}

function hasErrors(judged: Judged | undefined): boolean {
  return (
    judged?.kind === "judged" &&
    judged.readiness.points.some(({ point, state }) => point === "errors" && state === "stops")
  );
}

/** What comes next: what must be changed is changed before anything is reported. */
function HandInFoot({ mendFirst }: { readonly mendFirst: boolean }) {
  const { session, texts } = usePane();
  return (
    <>
      {mendFirst && (
        <Button appearance="primary" size="large" onClick={() => session.showFindings("error")}>
          {texts.handIn.showFindings}
        </Button>
      )}
      <Button
        appearance={mendFirst ? "secondary" : "primary"}
        size={mendFirst ? "medium" : "large"}
        onClick={() => session.screens.open({ kind: "report" })}
      >
        {texts.handIn.report}
      </Button>
    </>
  );
}

function JudgedReturn({ judged }: { readonly judged: Readiness }) {
  const styles = useStyles();
  const colour = useSeverityColour();
  const { language } = usePane();
  const texts = readinessTexts[language];
  const fine = judged.points.filter(({ state }) => state === "fine");
  return (
    <>
      <div role="status" className={styles.verdict}>
        {judged.ready ? (
          <CheckIcon className={styles.ready} />
        ) : (
          <SeverityIcon severity="error" className={mergeClasses(styles.icon, colour.error)} />
        )}
        <span>{verdictWords(judged, language)}</span>
      </div>
      <Muted>
        {returnName(judged.returnId, language)}, {halfYearName(judged.halfYear, language)}
      </Muted>
      <Text>{deadlineWords(judged, language)}</Text>
      {judged.confirmed > 0 && <Muted>{texts.confirmed(judged.confirmed)}</Muted>}
      {(["stops", "look", "notSeen"] as const).map((state) => (
        <Points key={state} state={state} points={judged.points.filter((point) => point.state === state)} />
      ))}
      {fine.length > 0 && (
        <section>
          <Section>{texts.states.fine}</Section>
          <Muted>{fine.map((point) => pointWords(point, language)).join(", ")}</Muted>
        </section>
      )}
      {judged.ready && <Mail judged={judged} />}
    </>
  );
}

interface PointsProps {
  readonly state: PointState["state"];
  readonly points: readonly PointState[];
}

function Points({ state, points }: PointsProps) {
  const styles = useStyles();
  const { language } = usePane();
  if (points.length === 0) return null;
  return (
    <section>
      <Section>{readinessTexts[language].states[state]}</Section>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point.point} className={styles.point}>
            <Text>{pointWords(point, language)}</Text>
            <Places point={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way to where a point is mended. */
function Places({ point: { point, sheets, state } }: { readonly point: PointState }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { sheet: active } = usePaneState();
  if (state === "notSeen") return null;
  switch (point) {
    case "errors":
      // The screen's own button leads there.
      return null;
    case "reviews":
      return (
        <Link as="button" onClick={() => session.showFindings("review")}>
          {texts.handIn.showFindings}
        </Link>
      );
    case "missingColumns":
      return (
        <Link as="button" onClick={() => session.screens.open({ kind: "mapping" })}>
          {texts.start.changeLabel}
        </Link>
      );
    case "ownFormulas":
      return (
        <Link as="button" onClick={() => void session.openFormulas()}>
          {texts.handIn.showFormulas}
        </Link>
      );
    default:
      return (
        <span className={styles.places}>
          {sheets
            .filter((name) => name !== active && point !== "hiddenSheets")
            .map((name) => (
              <Link key={name} as="button" onClick={() => void session.handIn.showSheet(name)}>
                {texts.handIn.showSheet(name)}
              </Link>
            ))}
        </span>
      );
  }
}

function Mail({ judged }: { readonly judged: Readiness }) {
  const styles = useStyles();
  const { language, texts } = usePane();
  const [copied, setCopied] = useState<boolean>();
  const { mail } = readinessTexts[language];
  const { to, subject, body } = readyMail(judged, language);
  const whole = `${mail.to}: ${to}\n${mail.subject}: ${subject}\n\n${body}`;
  return (
    <section>
      <Section>{mail.heading}</Section>
      <Muted>{mail.note}</Muted>
      <pre className={styles.mail} tabIndex={0}>
        {whole}
      </pre>
      <Button onClick={() => void copy(whole).then(setCopied)}>{texts.handIn.copy}</Button>
      <div role="status">
        {copied !== undefined && <Muted>{copied ? texts.handIn.copied : texts.handIn.notCopied}</Muted>}
      </div>
    </section>
  );
}
