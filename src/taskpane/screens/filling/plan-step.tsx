import { Button, ProgressBar } from "@fluentui/react-components";
import { whyNothing } from "../../../engine/fill-plan";
import { Muted, Text } from "../../parts/prose";
import { usePane } from "../../pane-context";
import { Screen } from "../../parts/screen";
import type { FillState } from "../../session/filling/fill-state";
import type { Filling } from "../../session/filling/filling";
import { FillProblemBar, NoRoomBar } from "./fill-problem";
import { PlannedChanges } from "./planned-changes";
import { PlannedRows } from "./planned-rows";
import { templateHeader } from "./template-header";
import { useFilling, useFillTexts } from "./use-filling";

/** Everything that would be written and everything that would not, before anything is. */
export function PlanStep({ filling }: { readonly filling: Filling }) {
  const { texts, fill } = useFillTexts();
  const state = useFilling(filling);
  const { prepared, template, work, problem } = state;
  if (prepared === undefined || template === undefined) return null;
  const { plan } = prepared;
  const nothing = whyNothing(plan);
  return (
    <Screen title={texts.plan.title} onBack={() => filling.back()} foot={<PlanFoot filling={filling} />}>
      <FillProblemBar problem={problem} writing />
      <NoRoomBar plan={plan} />
      {work && <ProgressBar aria-label={texts.work[work.kind]} />}
      <Muted>{texts.into(template.table.grid.sheet)}</Muted>
      {nothing && <Text>{fill.nothing[nothing]}</Text>}
      <PlannedRows prepared={prepared} template={template} />
      {plan.obstacle === undefined && <FoundThen state={state} />}
      <PlannedChanges plan={plan} template={template} />
      <Unwritten state={state} />
    </Screen>
  );
}

/** The one next step: write; where that cannot be, review, or plan again when there is room. */
function PlanFoot({ filling }: { readonly filling: Filling }) {
  const { session } = usePane();
  const { texts } = useFillTexts();
  const { prepared, template, work } = useFilling(filling);
  if (prepared === undefined || template === undefined) return null;
  const { plan } = prepared;
  if (plan.obstacle !== undefined)
    return <Primary onClick={() => void filling.planAgain()}>{texts.plan.readAgain}</Primary>;
  if (!plan.columns.some(({ state }) => state === "written"))
    return (
      <>
        <Muted>{texts.plan.noColumns}</Muted>
        <Primary onClick={() => filling.back()}>{texts.columns.title}</Primary>
      </>
    );
  const nothing = whyNothing(plan);
  if (nothing === "noRows" || nothing === "noneTaken")
    return <Primary onClick={() => filling.back()}>{texts.columns.title}</Primary>;
  if (nothing === "done")
    return <Primary onClick={() => void session.filling.review()}>{texts.written.review}</Primary>;
  return (
    <>
      <Muted>{texts.plan.undoable}</Muted>
      <Primary disabled={work !== undefined} onClick={() => void filling.write()}>
        {texts.plan.write(plan.fill.added?.rows.length ?? 0, plan.counts.changed)}
      </Primary>
    </>
  );
}

interface PrimaryProps {
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

function Primary({ disabled = false, onClick, children }: PrimaryProps) {
  return (
    <Button appearance="primary" size="large" disabledFocusable={disabled} onClick={onClick}>
      {children}
    </Button>
  );
}

/** What a review of the filled sheet will find. */
function FoundThen({ state: { summary } }: { readonly state: FillState }) {
  const { texts: pane } = usePane();
  const { plan } = useFillTexts().texts;
  if (summary === undefined) return null;
  const { error, review, note } = summary;
  const none = error + review + note === 0;
  return <Text>{none ? plan.clean : plan.review(pane.result.summary(error, review, note))}</Text>;
}

/** Columns that stay as they are: of the template and of the list; and that the sheet is protected. */
function Unwritten({ state: { prepared, template } }: { readonly state: FillState }) {
  const { texts, fill } = useFillTexts();
  if (prepared === undefined || template === undefined) return null;
  const { plan, map } = prepared;
  const named = (wanted: string): string =>
    plan.columns
      .filter(({ state }) => state === wanted)
      .map(({ key }) => templateHeader(template, key))
      .join(", ");
  const missing = map.missing.filter((key) => template.table.mapping[key] !== undefined);
  const homeless = [
    ...map.proposals
      .filter(({ key }) => template.table.mapping[key] === undefined)
      .map(({ header }) => header),
    ...plan.notCarried.map(({ header }) => (header === "" ? "–" : header)),
  ];
  const [computed, locked] = [named("computed"), named("locked")];
  return (
    <section>
      {locked !== "" && <Muted>{texts.plan.protection}</Muted>}
      {locked !== "" && <Muted>{fill.locked(locked)}</Muted>}
      {computed !== "" && <Muted>{fill.computed(computed)}</Muted>}
      {missing.length > 0 && (
        <Muted>{fill.missing(missing.map((key) => templateHeader(template, key)).join(", "))}</Muted>
      )}
      {homeless.length > 0 && <Muted>{fill.notCarried(homeless.join(", "))}</Muted>}
    </section>
  );
}
