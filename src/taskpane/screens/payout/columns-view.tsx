import { makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { payoutColumns, registerColumns } from "../../../returns/payout/columns";
import { Choice } from "../../parts/choice";
import { Muted } from "../../parts/prose";
import { sheetColumns } from "../../session/mapping-draft";
import type { LayoutDraft } from "../../session/payout/layouts";
import { headerAt } from "../../../returns/sheet-choice";
import { PayoutView, Primary } from "./payout-view";
import { usePayout } from "./use-payout";

const useStyles = makeStyles({
  more: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "8px" },
  summary: { cursor: "pointer" },
});

type Columns = Readonly<Record<string, { readonly header: string; readonly presence: string }>>;

const columnsOf: Readonly<Record<LayoutDraft["of"], Columns>> = {
  sheet: payoutColumns,
  register: registerColumns,
};

interface ColumnsViewProps {
  readonly of: LayoutDraft["of"];
  readonly sheet: string;
}

/** Which of a sheet's columns is what, where its headers do not say; pointed out once. */
export function ColumnsView({ of, sheet }: ColumnsViewProps) {
  const { reconciling, texts } = usePayout();
  const [draft, setDraft] = useState<LayoutDraft>();
  useEffect(() => {
    let wanted = true;
    void reconciling.layouts.draft(of, sheet).then((found) => wanted && setDraft(found));
    return () => {
      wanted = false;
    };
  }, [reconciling, of, sheet]);
  const problems = draft && problemsOf(draft);
  const usable = problems !== undefined && problems.twice.length + problems.lacking.length === 0;
  return (
    <PayoutView
      title={texts.columns.title[of]}
      foot={
        <>
          {problems?.twice.map((header) => (
            <Muted key={header}>{texts.columns.twice(header)}</Muted>
          ))}
          {problems !== undefined && problems.lacking.length > 0 && (
            <Muted>{texts.columns.lacking(problems.lacking.join(", "))}</Muted>
          )}
          <Primary disabled={!usable} onClick={() => draft && void reconciling.layouts.keep(draft)}>
            {texts.columns.save}
          </Primary>
        </>
      }
    >
      <Muted>{texts.columns.sheet(sheet)}</Muted>
      <Muted>{texts.columns.help[of]}</Muted>
      {draft === undefined ? (
        <ProgressBar aria-label={texts.columns.reading} />
      ) : (
        <Fields draft={draft} change={setDraft} />
      )}
    </PayoutView>
  );
}

interface FieldsProps {
  readonly draft: LayoutDraft;
  readonly change: (draft: LayoutDraft) => void;
}

/** What must be there and what is expected first; the rest where somebody asks for it. */
function Fields({ draft, change }: FieldsProps) {
  const styles = useStyles();
  const { texts } = usePayout();
  const columns = columnsOf[draft.of];
  const keys = Object.keys(columns);
  const fields = (optional: boolean) =>
    keys
      .filter((key) => (columns[key]?.presence === "optional") === optional)
      .map((key) => <Field key={key} column={key} draft={draft} change={change} />);
  return (
    <>
      {fields(false)}
      <details>
        <summary className={styles.summary} tabIndex={0}>
          {texts.columns.optional}
        </summary>
        <div className={styles.more}>{fields(true)}</div>
      </details>
    </>
  );
}

function Field({ column, draft, change }: FieldsProps & { readonly column: string }) {
  const { texts } = usePayout();
  const { header, presence } = columnsOf[draft.of][column] ?? { header: column, presence: "optional" };
  const choose = (value: string): void => {
    const { [column]: _before, ...others } = draft.columns;
    change({ ...draft, columns: value === "" ? others : { ...others, [column]: Number(value) } });
  };
  return (
    <Choice
      label={presence === "essential" ? texts.columns.needed(header) : header}
      value={String(draft.columns[column] ?? "")}
      onChoose={choose}
    >
      <option value="">{texts.columns.none}</option>
      {sheetColumns(draft.grid, draft.headerRow).map(({ column: at, letters, header: own }) => (
        <option key={at} value={String(at)}>
          {texts.columns.option(letters, own.slice(0, 60))}
        </option>
      ))}
    </Choice>
  );
}

function problemsOf({ grid, of, headerRow, columns }: LayoutDraft) {
  const used = Object.values(columns);
  const twice = new Set(used.filter((column, at) => used.indexOf(column) !== at));
  return {
    twice: [...twice].map((column) => headerAt(grid, headerRow, column)),
    lacking: Object.entries(columnsOf[of]).flatMap(([key, { header, presence }]) =>
      presence === "essential" && columns[key] === undefined ? [header] : [],
    ),
  };
}
