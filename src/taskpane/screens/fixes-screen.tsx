import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FixPlan, PlannedWrite } from "../../engine/plan-fixes";
import type { OpenedReturn } from "../../returns/open-sheet";
import type { Cell } from "../../values/reading";
import { type PaneTexts, usePane, usePaneState } from "../pane-context";
import { NoticeBar } from "../parts/notice-bar";
import { Muted, Section, Text } from "../parts/prose";
import { Screen } from "../parts/screen";
import { shownValue } from "../parts/shown-value";

/** The most cells that a preview lists; all are counted. */
const listed = 50;

const useStyles = makeStyles({
  writes: { margin: 0, display: "grid", rowGap: "8px" },
  write: { display: "grid", gridTemplateColumns: "52px minmax(0, 1fr)", columnGap: "8px" },
  address: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  change: { margin: 0, overflowWrap: "anywhere" },
});

interface FixesScreenProps {
  readonly plan: FixPlan;
  readonly opened: OpenedReturn;
}

/** What correcting would write: every cell with what stands there and what will, and all that is left out. */
export function FixesScreen({ plan, opened }: FixesScreenProps) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const [writing, setWriting] = useState(false);
  const { notice } = usePaneState().entry;
  const { fixes } = texts;
  const { writes } = plan;
  const shown = (value: Cell, column: string): string => {
    const text = shownValue(value, column, opened.columns, session.readContext());
    return text === "" ? texts.common.blank : texts.common.quoted(text);
  };
  const apply = (): void => {
    setWriting(true);
    void session.fixes.apply(plan).finally(() => setWriting(false));
  };
  return (
    <Screen
      title={fixes.title}
      onBack={() => session.screens.back()}
      foot={
        writes.length === 0 ? (
          <Button appearance="primary" size="large" onClick={() => session.screens.back()}>
            {texts.common.back}
          </Button>
        ) : (
          <>
            <Muted>{fixes.undoable}</Muted>
            <Button appearance="primary" size="large" disabledFocusable={writing} onClick={apply}>
              {fixes.apply(writes.length)}
            </Button>
          </>
        )
      }
    >
      {notice?.kind === "trouble" && <NoticeBar notice={notice} />}
      <Text>{writes.length === 0 ? fixes.nothing : fixes.willChange(writes.length)}</Text>
      {writes.length > 0 && (
        <dl className={styles.writes}>
          {writes.slice(0, listed).map((write) => (
            <Write key={write.address} write={write} shown={shown} />
          ))}
        </dl>
      )}
      {writes.length > listed && <Muted>{fixes.more(writes.length - listed)}</Muted>}
      <Left plan={plan} shown={shown} />
    </Screen>
  );
}

type Shown = (value: Cell, column: string) => string;

function Write({ write, shown }: { readonly write: PlannedWrite; readonly shown: Shown }) {
  const styles = useStyles();
  const { texts } = usePane();
  const { address, header, safe } = write;
  return (
    <div className={styles.write}>
      <dt className={styles.address}>{address}</dt>
      <dd className={styles.change}>
        <Muted>{header}</Muted>
        {changeWords(write, shown, texts.fixes)}
        {!safe && <Muted>{texts.fixes.unsafe}</Muted>}
      </dd>
    </div>
  );
}

/** The change in words; where both look the same, what is otherwise between them. */
function changeWords({ column, from, to }: PlannedWrite, shown: Shown, fixes: PaneTexts["fixes"]): string {
  const [before, after] = [shown(from, column), shown(to, column)];
  if (before !== after) return fixes.change(before, after);
  if (typeof from === "string" && typeof to === "number") return fixes.fromText(before);
  return typeof from === "number" && typeof to === "string" ? fixes.toText(before) : fixes.unseen(before);
}

/** What the plan leaves, and why. */
function Left({ plan: { left, conflicts }, shown }: { readonly plan: FixPlan; readonly shown: Shown }) {
  const { fixes } = usePane().texts;
  const { withoutFix, unsafe, formula, conflicting } = left;
  if (withoutFix + unsafe + formula + conflicting === 0) return null;
  return (
    <section>
      <Section>{fixes.leftTitle}</Section>
      {unsafe > 0 && <Muted>{fixes.needPerson(unsafe)}</Muted>}
      {withoutFix > 0 && <Muted>{fixes.withoutFix(withoutFix)}</Muted>}
      {formula > 0 && <Muted>{fixes.formula(formula)}</Muted>}
      {conflicting > 0 && <Muted>{fixes.conflicting(conflicting)}</Muted>}
      {conflicts.slice(0, listed).map(({ address, proposals, column }) => (
        <Muted key={address}>
          {fixes.proposals(
            address,
            proposals.map(({ to }) => shown(to, column)),
          )}
        </Muted>
      ))}
    </section>
  );
}
