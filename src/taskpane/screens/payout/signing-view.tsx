import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../pane-context";
import { iso } from "../../../values/day";
import { Muted, Section, Text } from "../../parts/prose";
import type { Signature } from "../../session/payout/signing";
import { PayoutAlarm } from "./payout-alarm";
import { PayoutView, Primary } from "./payout-view";
import { usePayout, usePayoutState } from "./use-payout";

const useStyles = makeStyles({
  preview: {
    margin: 0,
    padding: "10px 12px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
  },
});

/** Underteckna: place, date and name on every printed page, and how to print. */
export function SigningView() {
  const { session } = usePane();
  const { reconciling, texts, language } = usePayout();
  const { done, signing, work } = usePayoutState();
  const words = texts.notes;
  const [signature, setSignature] = useState<Signature>({
    place: "",
    date: iso(session.readContext().today),
    name: "",
  });
  if (done === undefined) return null;
  const { protectedLines } = done.result;
  if (protectedLines > 0) {
    return (
      <PayoutView title={words.signTitle}>
        <PayoutAlarm count={protectedLines} />
      </PayoutView>
    );
  }
  const isSetUp = signing.before.size > 0;
  const footer = reconciling.signing.footer(signature, language);
  const dateIsRight = /^\d{4}-\d{2}-\d{2}$/.test(signature.date) || signature.date === "";
  return (
    <PayoutView
      title={words.signTitle}
      foot={
        <>
          {footer === "tooLong" && <Muted>{words.tooLong}</Muted>}
          <Primary
            disabled={work !== undefined || footer === "tooLong" || !dateIsRight}
            onClick={() => void reconciling.signing.apply(signature, language)}
          >
            {words.apply}
          </Primary>
          {isSetUp && <Button onClick={() => void reconciling.signing.takeBack()}>{words.undoPages}</Button>}
        </>
      }
    >
      <Text>{words.signHelp}</Text>
      <Fields signature={signature} change={setSignature} dateIsRight={dateIsRight} />
      {footer !== "tooLong" && <Preview left={footer.left ?? ""} right={footer.right ?? ""} />}
      <Pages />
      {(isSetUp || signing.isBack) && (
        <div role="status">
          <Text>{isSetUp ? words.applied : words.pagesBack}</Text>
        </div>
      )}
      <HowToPrint />
    </PayoutView>
  );
}

interface FieldsProps {
  readonly signature: Signature;
  readonly change: (signature: Signature) => void;
  readonly dateIsRight: boolean;
}

function Fields({ signature, change, dateIsRight }: FieldsProps) {
  const words = usePayout().texts.notes;
  return (
    <>
      <Field label={words.place}>
        <Input value={signature.place} onChange={(_, { value }) => change({ ...signature, place: value })} />
      </Field>
      <Field label={words.date} {...(!dateIsRight && { validationMessage: words.dateWrong })}>
        <Input value={signature.date} onChange={(_, { value }) => change({ ...signature, date: value })} />
      </Field>
      <Field label={words.name} hint={words.namePrivate}>
        <Input
          autoComplete="off"
          value={signature.name}
          onChange={(_, { value }) => change({ ...signature, name: value })}
        />
      </Field>
    </>
  );
}

function Preview({ left, right }: { readonly left: string; readonly right: string }) {
  const styles = useStyles();
  const words = usePayout().texts.notes;
  return (
    <section>
      <Section>{words.preview}</Section>
      <pre className={styles.preview}>{`${left}\n${right}`.replaceAll("&&", "&")}</pre>
    </section>
  );
}

/** How many pages, where the sheets say so themselves: Excel does not tell before it prints. */
function Pages() {
  const words = usePayout().texts.notes;
  const { done } = usePayoutState();
  const stated = (done?.result.payouts ?? [])
    .filter(({ month }) => month === done?.result.month)
    .reduce((all, { pages }) => all + pages.stated, 0);
  return <Muted>{stated > 0 ? words.pages(stated) : words.pagesUnknown}</Muted>;
}

function HowToPrint() {
  const words = usePayout().texts.notes;
  return (
    <section>
      <Section>{words.how}</Section>
      <ol style={{ margin: 0, paddingLeft: "20px" }}>
        {words.howSteps.split("\n").map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
