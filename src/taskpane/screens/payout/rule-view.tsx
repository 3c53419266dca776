import { Link } from "@fluentui/react-components";
import { deviationText, withoutValues } from "../../../locale/render-deviation";
import { deviationClasses } from "../../../returns/payout/deviation-classes";
import type { DeviationId } from "../../../returns/payout/deviation-id";
import { usePane } from "../../pane-context";
import { Muted, Section, Text } from "../../parts/prose";
import { columnHeader } from "./column-header";
import { PayoutView } from "./payout-view";
import { usePayout } from "./use-payout";

/** The page of a class of deviations: why, what to do, what it rests on, and the source with its date. */
export function RuleView({ of }: { readonly of: DeviationId }) {
  const { texts: pane } = usePane();
  const { texts, payout, language } = usePayout();
  const facts = deviationClasses.find(({ id }) => id === of);
  if (facts === undefined) return null;
  const { title, cause, todo } = deviationText(of, language);
  const { source, basis, restsOn = [], needs } = facts;
  const needed = [...(needs?.sheet ?? []), ...(needs?.register ?? [])].map(columnHeader);
  return (
    <PayoutView title={title}>
      <Section>{pane.rule.why}</Section>
      <Text>{withoutValues(cause)}</Text>
      <Section>{pane.rule.how}</Section>
      <Text>{todo}</Text>
      {restsOn.map((unknown) => (
        <Text key={unknown}>{payout.summary.restsOn[unknown]}</Text>
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
          texts.rule.basis[basis],
          ...(source.date === undefined ? [] : [pane.rule.dated(source.date)]),
          ...(needed.length === 0 ? [] : [texts.rule.needs(needed.join(", "))]),
        ].join(" ")}
      </Muted>
    </PayoutView>
  );
}
