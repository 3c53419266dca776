import { Link, makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../engine/finding";
import { renderFinding } from "../../locale/render-finding";
import { usePane } from "../pane-context";
import { SeverityIcon } from "./icons";
import { Section } from "./prose";
import { useSeverityColour } from "./severity-colour";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0, display: "grid", rowGap: "6px" },
  item: { display: "flex", gap: "8px", alignItems: "flex-start" },
  icon: { paddingTop: "2px" },
});

interface OtherFindingsProps {
  readonly findings: readonly Finding[];
  /** The check whose finding is shown already. */
  readonly shown: string;
}

/** What else is wrong with the same cell. */
export function OtherFindings({ findings, shown }: OtherFindingsProps) {
  const styles = useStyles();
  const colour = useSeverityColour();
  const { session, language, texts } = usePane();
  const others = findings.filter(({ check }) => check !== shown);
  if (others.length === 0) return null;
  return (
    <section>
      <Section>{texts.finding.others}</Section>
      <ul className={styles.list}>
        {others.map((finding) => (
          <li key={finding.check} className={styles.item}>
            <span className={styles.icon}>
              <SeverityIcon severity={finding.severity} className={colour[finding.severity]} />
            </span>
            <Link as="button" onClick={() => void session.result.openFinding(finding)}>
              {renderFinding(finding, language).title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
