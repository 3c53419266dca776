import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Grid } from "../../engine/table";
import { halfYearName, returnName } from "../../locale/locale";
import { halfYearLabel, halfYearOf, parseHalfYear } from "../../regulations/half-year";
import { judgedByRegulations } from "../../returns/judged-by-regulations";
import type { ReturnEntry } from "../../returns/return-entry";
import { usePane, usePaneState } from "../pane-context";
import { Choice } from "../parts/choice";
import { ColumnFields } from "../parts/column-fields";
import { Muted } from "../parts/prose";
import { RegulationField } from "../parts/regulation-field";
import { Screen } from "../parts/screen";
import { choiceOf, draftFor, draftOf, draftProblems, type MappingDraft } from "../session/mapping-draft";
import { halfYearsAround, openedIn } from "../session/sheet-flow";

/** "Ändra": which return and half-year the sheet is, and which of its columns is used for what. */
export function MappingScreen({ grid }: { readonly grid: Grid }) {
  const { session, texts } = usePane();
  const { phase } = usePaneState().entry;
  const [draft, setDraft] = useState<MappingDraft | undefined>(() => {
    const opened = openedIn(phase);
    if (opened !== undefined) return { ...draftOf(opened), regulationSet: session.choice().regulationSet };
    const nearest = "nearest" in phase ? phase.nearest?.returnId : undefined;
    const entry = session.returns.find(({ id }) => id === nearest);
    return entry && draftFor(grid, entry, undefined, session.choice().regulationSet);
  });
  const entry = session.returns.find(({ id }) => id === draft?.returnId);
  const problems = draft && entry && draftProblems(draft, entry, grid);
  const usable = problems !== undefined && problems.twice.length + problems.lacking.length === 0;
  const chosen = Object.keys(session.choice()).some((key) => key !== "marked");
  return (
    <Screen
      title={texts.mapping.title}
      onBack={() => session.screens.back()}
      foot={
        <>
          {problems !== undefined && !usable && <Problems {...problems} />}
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={!usable}
            onClick={() => draft && void session.choose(choiceOf(draft, grid))}
          >
            {texts.mapping.save}
          </Button>
          {chosen && (
            <Button appearance="subtle" onClick={() => void session.choose({})}>
              {texts.mapping.reset}
            </Button>
          )}
        </>
      }
    >
      <ReturnField
        draft={draft}
        choose={(id) => {
          const next = session.returns.find((each) => each.id === id);
          setDraft(next && draftFor(grid, next, draft?.halfYear, draft?.regulationSet));
        }}
      />
      {draft && entry && (
        <>
          <HalfYearField draft={draft} change={setDraft} />
          {judgedByRegulations(draft.returnId) && (
            <RegulationField
              chosen={draft.regulationSet}
              choose={(regulationSet) => setDraft({ ...draft, regulationSet })}
            />
          )}
          <ColumnFields grid={grid} draft={draft} entry={entry} change={setDraft} />
        </>
      )}
    </Screen>
  );
}

function Problems({ twice, lacking }: ReturnType<typeof draftProblems>) {
  const { texts } = usePane();
  return (
    <div role="status">
      {twice.map((header) => (
        <Muted key={header}>{texts.mapping.twice(header)}</Muted>
      ))}
      {lacking.length > 0 && <Muted>{texts.mapping.lacking(lacking)}</Muted>}
    </div>
  );
}

interface ReturnFieldProps {
  readonly draft: MappingDraft | undefined;
  readonly choose: (id: ReturnEntry["id"]) => void;
}

function ReturnField({ draft, choose }: ReturnFieldProps) {
  const { session, language, texts } = usePane();
  return (
    <Choice label={texts.mapping.return} value={draft?.returnId ?? ""} onChoose={choose}>
      {draft === undefined && <option value="">{texts.mapping.noReturn}</option>}
      {session.returns.map(({ id }) => (
        <option key={id} value={id}>
          {returnName(id, language)}
        </option>
      ))}
    </Choice>
  );
}

interface HalfYearFieldProps {
  readonly draft: MappingDraft;
  readonly change: (draft: MappingDraft) => void;
}

function HalfYearField({ draft, change }: HalfYearFieldProps) {
  const { session, language, texts } = usePane();
  const { today } = session.readContext();
  const around = (draft.halfYear && parseHalfYear(draft.halfYear)) || halfYearOf(today);
  return (
    <Choice
      label={texts.mapping.halfYear}
      value={draft.halfYear ?? ""}
      onChoose={(value) => change({ ...draft, halfYear: value === "" ? undefined : value })}
    >
      {draft.halfYear === undefined && <option value="">{texts.mapping.halfYearFromSheet}</option>}
      {halfYearsAround(around).map((each) => (
        <option key={halfYearLabel(each)} value={halfYearLabel(each)}>
          {halfYearName(each, language)}
        </option>
      ))}
    </Choice>
  );
}
