import { Checkbox, Field, Link, Textarea } from "@fluentui/react-components";
import { renderDeviation } from "../../../locale/render-deviation";
import { Muted, Section } from "../../parts/prose";
import type { ListedDeviation } from "../../session/payout/listed-deviations";
import { usePayout, usePayoutState } from "./use-payout";

/** A cell holds more, but nobody reads more beside a line. */
const longest = 400;

/** What is written on the sheet about a deviation: proposed, put otherwise by the person, or left out. */
export function DeviationNote({ item: { key, deviation } }: { readonly item: ListedDeviation }) {
  const { reconciling, texts, language } = usePayout();
  const { notes } = usePayoutState();
  const { note } = renderDeviation(deviation, language);
  const words = texts.deviation;
  if (note === "") return <Muted>{words.noNote}</Muted>;
  const own = notes.edited.get(key);
  const isLeftOut = notes.leftOut.has(key);
  return (
    <section>
      <Section>{words.note}</Section>
      <Field hint={own === undefined ? words.noteHelp : words.ownNote}>
        <Textarea
          aria-label={words.note}
          resize="vertical"
          maxLength={longest}
          disabled={isLeftOut}
          value={own ?? note}
          onChange={(_, { value }) =>
            reconciling.notes.edit(key, value.trim() === "" || value === note ? undefined : value)
          }
        />
      </Field>
      {own !== undefined && (
        <Link as="button" onClick={() => reconciling.notes.edit(key, undefined)}>
          {words.originalNote}
        </Link>
      )}
      <Checkbox
        label={words.leaveOut}
        checked={isLeftOut}
        onChange={(_, { checked }) => reconciling.notes.leaveOut(key, checked === true)}
      />
    </section>
  );
}
