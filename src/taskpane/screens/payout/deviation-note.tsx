import { renderDeviation } from "../../../locale/render-deviation";
import { Muted, Section, Text } from "../../parts/prose";
import type { ListedDeviation } from "../../session/payout/listed-deviations";
import { usePayout } from "./use-payout";

/** What is written on the sheet about a deviation. */
export function DeviationNote({ item: { deviation } }: { readonly item: ListedDeviation }) {
  const { texts, language } = usePayout();
  const { note } = renderDeviation(deviation, language);
  if (note === "") return <Muted>{texts.deviation.noNote}</Muted>;
  return (
    <section>
      <Section>{texts.deviation.note}</Section>
      <Text>{note}</Text>
    </section>
  );
}
