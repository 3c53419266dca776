import { Button, makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../engine/finding";
import { renderFinding } from "../../locale/render-finding";
import { iso } from "../../values/day";
import { usePane } from "../pane-context";
import { Muted, Text } from "../parts/prose";
import { Screen } from "../parts/screen";
import type { Reviewed } from "../session/pane-state";

/** The most confirmed findings that are listed; all are counted. */
const listed = 200;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "14px" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
});

/** What a person has confirmed, why, and the way to take it back. */
export function ConfirmedScreen({ reviewed: { review, outcomes } }: { readonly reviewed: Reviewed }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const all = outcomes.reduce((sum, { confirmed }) => sum + confirmed, 0);
  const findings = outcomes
    .filter(({ confirmed }) => confirmed > 0)
    .flatMap(({ check }) => review.findings(check, 0, listed, "confirmed"))
    .slice(0, listed);
  return (
    <Screen title={texts.confirming.listTitle} onBack={() => session.screens.back()}>
      {findings.length === 0 && <Text>{texts.confirming.none}</Text>}
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={`${finding.check} ${finding.row}`} className={styles.item}>
            <Confirmed finding={finding} />
          </li>
        ))}
      </ul>
      {findings.length < all && <Muted>{texts.confirming.shown(findings.length, all)}</Muted>}
    </Screen>
  );
}

function Confirmed({ finding }: { readonly finding: Finding }) {
  const { session, language, texts } = usePane();
  const { confirmation } = finding;
  const words = renderFinding(finding, language);
  return (
    <>
      <Text>{words.title}</Text>
      <Muted>{texts.finding.place(finding.row, finding.cells[0].address)}</Muted>
      {confirmation && (
        <Text>{texts.confirming.confirmedReason(confirmation.reason, iso(confirmation.on))}</Text>
      )}
      <span>
        <Button size="small" onClick={() => void session.result.goTo(finding)}>
          {texts.finding.goTo}
        </Button>{" "}
        <Button size="small" onClick={() => void session.confirmations.withdraw(finding)}>
          {texts.confirming.withdraw}
        </Button>
      </span>
    </>
  );
}
