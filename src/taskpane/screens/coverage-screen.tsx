import { makeStyles, tokens } from "@fluentui/react-components";
import { returnName } from "../../locale/locale";
import { coverageTexts } from "../../report/coverage-page";
import { checksOfOurOwn, type KnownRule, knownRules } from "../../returns/coverage";
import type { OpenedReturn } from "../../returns/open-sheet";
import { checkTitle, columnNames } from "../check-names";
import { usePane } from "../pane-context";
import { Muted, Section, Text } from "../parts/prose";
import { Screen } from "../parts/screen";

const useStyles = makeStyles({
  rule: { display: "flex", flexDirection: "column", gap: "2px", marginTop: "8px" },
  list: { margin: 0, paddingLeft: "20px", fontSize: tokens.fontSizeBase200 },
});

/** "Täckning": the known rules that concern the return, the checks that hold them, and why others have none. */
export default function CoverageScreen({ opened }: { readonly opened: OpenedReturn }) {
  const { session, language } = usePane();
  const texts = coverageTexts[language];
  const own = new Set(opened.checks.map(({ id }) => id));
  const concerned = (knownRules as readonly KnownRule[]).map((rule) => ({
    ...rule,
    own: rule.checks.filter((check) => own.has(check)),
  }));
  const shown = concerned.filter((rule) => rule.own.length > 0 || rule.checks.length === 0);
  return (
    <Screen title={texts.title} onBack={() => session.screens.back()}>
      <Text>{texts.intro}</Text>
      {(["scb", "nacka"] as const).map((owner) => (
        <section key={owner}>
          <Section>{texts.owners[owner]}</Section>
          {shown
            .filter((rule) => rule.owner === owner)
            .map((rule) => (
              <Rule key={rule.id} rule={rule} checks={rule.own} opened={opened} />
            ))}
        </section>
      ))}
      <section>
        <Section>{texts.own(returnName(opened.returnId, language))}</Section>
        <Muted>{texts.ownIntro}</Muted>
        <Checks checks={checksOfOurOwn(opened.checks)} opened={opened} />
      </section>
    </Screen>
  );
}

interface RuleProps {
  readonly rule: KnownRule;
  /** Those of the rule's checks that the return has. */
  readonly checks: readonly string[];
  readonly opened: OpenedReturn;
}

function Rule({ rule: { id, gap }, checks, opened }: RuleProps) {
  const styles = useStyles();
  const texts = coverageTexts[usePane().language];
  const words: Readonly<Record<string, string>> = texts.rules;
  return (
    <div className={styles.rule}>
      <Text>{words[id]}</Text>
      <Muted>{checks.length > 0 ? `${texts.checkedBy}:` : `${texts.notChecked}.`}</Muted>
      <Checks checks={checks} opened={opened} />
      {gap && <Muted>{texts.gaps[gap]}</Muted>}
    </div>
  );
}

function Checks({ checks, opened }: Omit<RuleProps, "rule">) {
  const styles = useStyles();
  const { language } = usePane();
  const names = columnNames(opened.columns, opened.table.headers);
  if (checks.length === 0) return null;
  return (
    <ul className={styles.list}>
      {checks.map((check) => (
        <li key={check}>{checkTitle(check, language, names)}</li>
      ))}
    </ul>
  );
}
