import { Button, ProgressBar } from "@fluentui/react-components";
import { halfYearName } from "../../../locale/locale";
import { halfYearLabel, halfYearOf, parseHalfYear } from "../../../regulations/half-year";
import type { PreparedFill } from "../../../returns/prepare-fill";
import { usePane } from "../../pane-context";
import { Choice } from "../../parts/choice";
import { Muted, Section } from "../../parts/prose";
import { Screen } from "../../parts/screen";
import type { Filling } from "../../session/filling/filling";
import { halfYearsAround } from "../../session/sheet-flow";
import { FillProblemBar } from "./fill-problem";
import { ListColumns } from "./list-columns";
import { ListValues } from "./list-values";
import { SavedChoices } from "./saved-choices";
import { templateHeader } from "./template-header";
import { useFilling, useFillTexts } from "./use-filling";

/** What the list's columns and values are, and which half-year is taken. */
export function ColumnsStep({ filling }: { readonly filling: Filling }) {
  const { texts } = useFillTexts();
  const { list, prepared, template, work, problem } = useFilling(filling);
  if (list === undefined || prepared === undefined || template === undefined) return null;
  const { columns } = texts;
  const lacking = prepared.lacking.map((key) => templateHeader(template, key));
  return (
    <Screen
      title={columns.title}
      onBack={() => filling.back()}
      foot={
        <>
          {lacking.length > 0 && <Muted>{columns.lacking(lacking.join(", "))}</Muted>}
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={lacking.length > 0}
            onClick={() => void filling.showPlan()}
          >
            {columns.next}
          </Button>
        </>
      }
    >
      <FillProblemBar problem={problem} />
      <Source filling={filling} />
      <HalfYearChoice filling={filling} />
      {work && <ProgressBar aria-label={columns.planning} />}
      <Section>{columns.title}</Section>
      <Muted>{columns.help}</Muted>
      <ListColumns filling={filling} list={list.grid} prepared={prepared} template={template} />
      <Values filling={filling} prepared={prepared} />
      <SavedChoices filling={filling} />
    </Screen>
  );
}

function Values({ filling, prepared }: { readonly filling: Filling; readonly prepared: PreparedFill }) {
  const { template } = useFilling(filling);
  const changed = Object.values(prepared.plan.values).some((values) =>
    values.some(({ why }) => why !== "same"),
  );
  return template && changed ? (
    <ListValues filling={filling} values={prepared.plan.values} template={template} />
  ) : null;
}

/** Which list it is; the sheet of a file can be another. */
function Source({ filling }: { readonly filling: Filling }) {
  const { texts } = useFillTexts();
  const { list } = useFilling(filling);
  if (list === undefined) return null;
  const { file, grid, sheets } = list;
  return (
    <>
      <Muted>{file === undefined ? texts.columns.from(grid.sheet) : texts.columns.fromFile(file)}</Muted>
      {sheets.length > 1 && (
        <Choice
          label={texts.columns.sheet}
          value={grid.sheet}
          onChoose={(name) => void filling.useFileSheet(name)}
        >
          {sheets.map(({ sheet }) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Choice>
      )}
    </>
  );
}

function HalfYearChoice({ filling }: { readonly filling: Filling }) {
  const { session, language } = usePane();
  const { texts } = useFillTexts();
  const { halfYear } = useFilling(filling);
  const around = halfYear ?? halfYearOf(session.readContext().today);
  return (
    <Choice
      label={texts.columns.halfYear}
      value={halfYear === undefined ? "" : halfYearLabel(halfYear)}
      onChoose={(label) => void filling.chooseHalfYear(parseHalfYear(label))}
    >
      <option value="">{texts.columns.everyHalfYear}</option>
      {halfYearsAround(around).map((each) => (
        <option key={halfYearLabel(each)} value={halfYearLabel(each)}>
          {halfYearName(each, language)}
        </option>
      ))}
    </Choice>
  );
}
