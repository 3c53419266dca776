import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { troubleTexts } from "../../../locale/locale";
import type { NotesPlan, SheetNotes } from "../../../returns/payout/notes-plan";
import { columnLetters } from "../../../engine/table";
import { Muted, Section, Text } from "../../parts/prose";
import { noteRows, notesIn } from "../../session/payout/noting";
import type { NotesOutcome } from "../../session/payout/payout-state";
import { PayoutAlarm } from "./payout-alarm";
import { PayoutView, Primary } from "./payout-view";
import { usePayout, usePayoutState } from "./use-payout";

/** The most row numbers that are named; all rows are counted. */
const listed = 12;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", display: "grid", rowGap: "4px", overflowWrap: "anywhere" },
});

/** Skriv avvikelser: what is written where before it is, and the way back afterwards. */
export function NotesView() {
  const { texts } = usePayout();
  const { notes, done, work } = usePayoutState();
  const { plan, outcome } = notes;
  const words = texts.notes;
  if (outcome !== undefined) return <Written outcome={outcome} />;
  const hidden = done?.result.protectedLines ?? 0;
  return (
    <PayoutView title={words.title} foot={hidden === 0 && plan && <Foot plan={plan} />}>
      <PayoutAlarm count={hidden} />
      {work && <ProgressBar aria-label={texts.work[work.kind]} />}
      {hidden === 0 && plan && (
        <>
          <Text>{words.help}</Text>
          {plan.sheets.map((sheet) => (
            <SheetPlan key={sheet.sheet} notes={sheet} />
          ))}
          <Rest plan={plan} />
        </>
      )}
    </PayoutView>
  );
}

function SheetPlan({ notes }: { readonly notes: SheetNotes }) {
  const { sheet, writes, column, area } = notes;
  const styles = useStyles();
  const words = usePayout().texts.notes;
  const last = lastLineOf(area, writes);
  const rows = noteRows(notes);
  const beside = rows.filter((row) => row <= last).sort((one, other) => one - other);
  const below = rows.length - beside.length;
  const shown = beside.slice(0, listed).join(", ");
  return (
    <section>
      <Section>{words.onSheet(sheet)}</Section>
      <ul className={styles.list}>
        {rows.length === 0 && <li>{words.none}</li>}
        {beside.length > 0 && (
          <li>
            {words.beside(beside.length, columnLetters(column))}
            <Muted>{words.rows(beside.length > listed ? `${shown} …` : shown)}</Muted>
          </li>
        )}
        {below > 0 && <li>{words.below(below)}</li>}
      </ul>
    </section>
  );
}

/** The sheet's own last row: notes of courses that are missing stand below it, after an empty one. */
function lastLineOf(area: string, writes: SheetNotes["writes"]): number {
  const bottom = Number(/\d+$/.exec(area)?.[0]);
  const rows = new Set(writes.map(({ address }) => Number(/\d+$/.exec(address)?.[0])));
  let row = bottom;
  while (rows.has(row)) row--;
  return row === bottom ? bottom : row - 1;
}

function Rest({ plan }: { readonly plan: NotesPlan }) {
  const styles = useStyles();
  const words = usePayout().texts.notes;
  const { edited, leftOut } = usePayoutState().notes;
  return (
    <ul className={styles.list}>
      <li>{words.todo(plan.todo.name, plan.todo.rows.length - 3)}</li>
      <li>{words.page}</li>
      {edited.size > 0 && <li>{words.own(edited.size)}</li>}
      {leftOut.size > 0 && <li>{words.leftOut(leftOut.size)}</li>}
    </ul>
  );
}

function Foot({ plan }: { readonly plan: NotesPlan }) {
  const { reconciling, texts, language } = usePayout();
  const { notes, work } = usePayoutState();
  const words = texts.notes;
  const { obstacle } = notes;
  if (obstacle !== undefined) {
    const said =
      obstacle.trouble === "protected"
        ? words.protectedSheet(obstacle.sheet)
        : troubleTexts[language][obstacle.trouble];
    return (
      <>
        <div role="alert">
          <Text>{said}</Text>
        </div>
        <Primary onClick={() => void reconciling.notes.preview(language)}>{words.lookAgain}</Primary>
      </>
    );
  }
  return (
    <>
      <Muted>{notes.written === undefined ? words.undoable : words.replaces}</Muted>
      <Primary disabled={work !== undefined} onClick={() => void reconciling.notes.write(language)}>
        {words.write(notesIn(plan))}
      </Primary>
      {notes.written !== undefined && (
        <>
          <Button disabledFocusable={work !== undefined} onClick={() => void reconciling.notes.restore()}>
            {words.restore}
          </Button>
          <Muted>{words.restoreHelp}</Muted>
        </>
      )}
    </>
  );
}

/** What was written, or that it was taken back. */
function Written({ outcome }: { readonly outcome: NotesOutcome }) {
  const { reconciling, texts, language } = usePayout();
  const { notes } = usePayoutState();
  const words = texts.notes;
  const isWritten = outcome.kind === "written";
  return (
    <PayoutView
      title={isWritten ? words.writtenTitle : words.title}
      foot={
        isWritten ? (
          <>
            <Primary onClick={() => reconciling.open({ kind: "signing" })}>{words.sign}</Primary>
            {notes.written !== undefined && (
              <>
                <Button onClick={() => void reconciling.notes.restore()}>{words.restore}</Button>
                <Muted>{words.restoreHelp}</Muted>
              </>
            )}
          </>
        ) : (
          <Primary onClick={() => void reconciling.notes.preview(language)}>{words.title}</Primary>
        )
      }
    >
      <div role="status">
        {isWritten && <Text>{words.written(outcome.count, outcome.todo)}</Text>}
        {outcome.kind === "stopped" && <Text>{words.stopped}</Text>}
        {outcome.kind === "restored" && (
          <>
            <Text>{words.restored}</Text>
            {outcome.left > 0 && <Text>{words.left(outcome.left)}</Text>}
            {outcome.gone.length > 0 && <Text>{words.gone(outcome.gone.join(", "))}</Text>}
          </>
        )}
      </div>
      {isWritten && <Muted>{words.nextMonth}</Muted>}
    </PayoutView>
  );
}
