import { Link } from "@fluentui/react-components";
import { renderCheck } from "../../locale/render-finding";
import type { OpenedReturn } from "../../returns/open-sheet";
import { columnNames } from "../check-names";
import { usePane } from "../pane-context";
import { Muted, Section, Text } from "../parts/prose";
import { Screen } from "../parts/screen";

interface RuleScreenProps {
  readonly check: string;
  readonly opened: OpenedReturn;
  readonly beside: boolean;
}

/** A check's page: why, what to do, an example, and the source with its date. */
export function RuleScreen({ check, opened, beside }: RuleScreenProps) {
  const { session, language, texts } = usePane();
  const { rule } = texts;
  const facts = opened.checks.find(({ id }) => id === check);
  const words = renderCheck(check, language, columnNames(opened.columns, opened.table.headers));
  return (
    <Screen title={words.title} onBack={() => session.screens.back()} beside={beside}>
      <Section>{rule.why}</Section>
      <Text>{words.why}</Text>
      <Section>{rule.how}</Section>
      <Text>{words.fix}</Text>
      <Section>{rule.example}</Section>
      <Text>{words.example}</Text>
      {facts && (
        <>
          <Section>{rule.source}</Section>
          <Text>
            {facts.source.url === undefined ? (
              facts.source.title
            ) : (
              <Link href={facts.source.url} target="_blank" rel="noreferrer" inline>
                {facts.source.title}
              </Link>
            )}
          </Text>
          {facts.source.stated !== undefined && (
            <Text>
              {rule.stated}: {texts.common.quoted(facts.source.stated)}
            </Text>
          )}
          {[
            rule.basis[facts.basis],
            facts.since && rule.since(facts.since),
            facts.until && rule.until(facts.until),
            facts.source.date && rule.dated(facts.source.date),
          ]
            .filter((words) => words !== undefined)
            .map((words) => (
              <Muted key={words}>{words}</Muted>
            ))}
        </>
      )}
    </Screen>
  );
}
