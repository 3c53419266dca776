import { Field, Input, Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PayableEvent } from "../../../regulations/payable-event";
import type { PayoutSettings } from "../../../returns/payout/payout-settings";
import { usePane } from "../../pane-context";
import { Choice } from "../../parts/choice";
import { Muted, Section } from "../../parts/prose";
import { PayoutView, Primary } from "./payout-view";
import { usePayout, usePayoutState } from "./use-payout";

const events: readonly PayableEvent[] = [
  "gradePassed", "gradeFailed", "streck", "withdrawalWithin28", "withdrawalAfter28", "examination", "notBegun",
]; // prettier-ignore

const useStyles = makeStyles({
  shares: { display: "flex", flexDirection: "column", gap: "10px" },
  share: { maxWidth: "120px" },
});

/** What no public source settles. Everything is unset from the start; what the sheets show is shown as that. */
export function SettingsView() {
  const { reconciling, texts } = usePayout();
  // Drawn again when a setting has been changed.
  usePayoutState();
  const { settings } = texts;
  return (
    <PayoutView
      title={settings.title}
      foot={<Primary onClick={() => reconciling.back()}>{settings.done}</Primary>}
    >
      <Muted>{settings.help}</Muted>
      <Shares />
      <PriceYear />
      <Days />
      <Regulations />
      <Muted>{settings.kept}</Muted>
    </PayoutView>
  );
}

function Shares() {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const { done } = usePayoutState();
  const { settings } = texts;
  const { shares = {} } = reconciling.questions.current;
  return (
    <section className={styles.shares}>
      <Section>{settings.shares}</Section>
      <Muted>{settings.sharesHelp}</Muted>
      {events.map((event) => (
        <Share
          key={event}
          event={event}
          percent={shares[event]}
          observed={done?.result.observedShares.get(event)}
        />
      ))}
    </section>
  );
}

interface ShareProps {
  readonly event: PayableEvent;
  readonly percent: number | undefined;
  readonly observed: number | undefined;
}

function Share({ event, percent, observed }: ShareProps) {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const { settings } = texts;
  const [text, setText] = useState(percent === undefined ? "" : String(percent).replace(".", ","));
  const read = percentOf(text);
  const keep = (): void => {
    if (read !== "wrong" && read !== percent) void reconciling.questions.share(event, read);
  };
  return (
    <Field
      label={settings.share[event]}
      {...(observed !== undefined && { hint: settings.observed(observed) })}
      {...(read === "wrong" && { validationMessage: settings.notPercent })}
    >
      <Input
        className={styles.share}
        inputMode="decimal"
        placeholder={settings.unset}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === "Enter") keep();
        }}
      />
    </Field>
  );
}

function percentOf(text: string): number | undefined | "wrong" {
  const bare = text.trim().replace(/ ?%$/, "").replace(",", ".");
  if (bare === "") return undefined;
  const percent = /^\d{1,3}(?:\.\d{1,2})?$/.test(bare) ? Number(bare) : NaN;
  return percent >= 0 && percent <= 100 ? percent : "wrong";
}

const bases = ["start", "end", "event", "payment"] as const;

function PriceYear() {
  const { session } = usePane();
  const { reconciling, texts } = usePayout();
  const { settings } = texts;
  const { priceDateBasis } = reconciling.questions.current;
  return (
    <>
      <Choice
        label={settings.priceYear}
        value={priceDateBasis ?? ""}
        onChoose={(value) =>
          void reconciling.questions.change({ priceDateBasis: bases.find((one) => one === value) })
        }
      >
        <option value="">{settings.priceYears.unset}</option>
        {bases.map((one) => (
          <option key={one} value={one}>
            {settings.priceYears[one]}
          </option>
        ))}
      </Choice>
      <Muted>{settings.ownTablesHelp}</Muted>
      <span>
        <Link as="button" onClick={() => session.openTables()}>
          {settings.ownTables}
        </Link>
      </span>
    </>
  );
}

function Days() {
  const { reconciling, texts } = usePayout();
  const { settings } = texts;
  const { reading28 = "full", withdrawalDay = "firstInactive" } = reconciling.questions.current;
  return (
    <>
      <Choice
        label={settings.reading28}
        value={reading28}
        onChoose={(value) =>
          void reconciling.questions.change({ reading28: value as PayoutSettings["reading28"] })
        }
      >
        {(["full", "strict"] as const).map((one) => (
          <option key={one} value={one}>
            {settings.readings[one]}
          </option>
        ))}
      </Choice>
      <Choice
        label={settings.withdrawalDay}
        value={withdrawalDay}
        onChoose={(value) =>
          void reconciling.questions.change({ withdrawalDay: value as PayoutSettings["withdrawalDay"] })
        }
      >
        {(["firstInactive", "afterThreeWeeks"] as const).map((one) => (
          <option key={one} value={one}>
            {settings.withdrawalDays[one]}
          </option>
        ))}
      </Choice>
    </>
  );
}

function Regulations() {
  const { reconciling, texts } = usePayout();
  const { settings } = texts;
  const { regulations } = reconciling.questions.current;
  const sets = ["nacka24", "alvis"] as const;
  return (
    <>
      <Choice
        label={settings.regulations}
        value={regulations ?? ""}
        onChoose={(value) =>
          void reconciling.questions.change({ regulations: sets.find((one) => one === value) })
        }
      >
        <option value="">{settings.unset}</option>
        {sets.map((one) => (
          <option key={one} value={one}>
            {settings.regulationSets[one]}
          </option>
        ))}
      </Choice>
      <Muted>{settings.regulationsHelp}</Muted>
    </>
  );
}
