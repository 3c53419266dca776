import { Link } from "@fluentui/react-components";
import { deviationPage } from "../../../report/deviation-page";
import { deviationClasses } from "../../../returns/payout/deviation-classes";
import type { DeviationId } from "../../../returns/payout/deviation-id";
import { usePane } from "../../pane-context";
import { Muted, Section, Text } from "../../parts/prose";
import { PayoutView } from "./payout-view";
import { usePayout } from "./use-payout";

/** The page of a class of deviations: why, what to do, what it rests on, and the source with its date. */
export function RuleView({ of }: { readonly of: DeviationId }) {
  const { texts: pane } = usePane();
  const { language } = usePayout();
  const facts = deviationClasses.find(({ id }) => id === of);
  if (facts === undefined) return null;
  const { source, basis } = facts;
  const { title, example, why, todo, restsOn, needs } = deviationPage(facts, language);
  return (
    <PayoutView title={title}>
      <Text>{example}</Text>
      <Section>{pane.rule.why}</Section>
      <Text>{why}</Text>
      <Section>{pane.rule.how}</Section>
      <Text>{todo}</Text>
      {restsOn.map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      <Section>{pane.rule.source}</Section>
      <Text>
        {source.url === undefined ? (
          source.title
        ) : (
          <Link href={source.url} target="_blank" rel="noreferrer" inline>
            {source.title}
          </Link>
        )}
      </Text>
      {source.stated !== undefined && (
        <Text>
          {pane.rule.stated}: {pane.common.quoted(source.stated)}
        </Text>
      )}
      <Muted>
        {[
          pane.rule.basis[basis],
          ...(source.date === undefined ? [] : [pane.rule.dated(source.date)]),
          ...(needs === "" ? [] : [needs]),
        ].join(" ")}
      </Muted>
    </PayoutView>
  );
}
