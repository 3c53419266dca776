import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckOutcome } from "../../engine/check-run";
import { checkTitle } from "../check-names";
import { usePane } from "../pane-context";
import { Muted, Section } from "./prose";

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  summary: {
    cursor: "pointer",
    padding: "4px 0",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: "0 0 4px", paddingLeft: "20px" },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface CoverageProps {
  readonly outcomes: readonly CheckOutcome[];
  readonly names: Readonly<Record<string, string>>;
}

/** Which checks ran, which could not for want of columns, and which broke: said apart, never mixed with findings. */
export function Coverage({ outcomes, names }: CoverageProps) {
  const { session, texts } = usePane();
  const by = (state: CheckOutcome["state"]) => outcomes.filter((outcome) => outcome.state === state);
  const [ran, skipped, failed] = [by("ran"), by("missingColumns"), by("failed")];
  const { coverage } = texts;
  return (
    <section>
      <Section>{coverage.title}</Section>
      <Checks title={coverage.ran(ran.length, outcomes.length)} outcomes={ran} names={names} />
      {skipped.length > 0 && (
        <Checks title={coverage.skipped(skipped.length)} outcomes={skipped} names={names} />
      )}
      {failed.length > 0 && (
        <>
          <Checks title={coverage.failed(failed.length)} outcomes={failed} names={names} />
          <Muted>{coverage.failedText}</Muted>
        </>
      )}
      <Link as="button" onClick={() => session.screens.open({ kind: "coverage" })}>
        {coverage.rules}
      </Link>
    </section>
  );
}

function Checks({ title, outcomes, names }: CoverageProps & { readonly title: string }) {
  const styles = useStyles();
  const { language, texts } = usePane();
  return (
    <details className={styles.details}>
      {/* Office.js on the web moves by Tab among what has a tabindex; a summary alone would be passed over. */}
      <summary className={styles.summary} tabIndex={0}>
        {title}
      </summary>
      <ul className={styles.list}>
        {outcomes.map(({ check, missing }) => (
          <li key={check}>
            {checkTitle(check, language, names)}
            {missing.length > 0 && (
              <span className={styles.muted}>
                {" – "}
                {texts.coverage.needs(missing.map((key) => names[key] ?? key))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
