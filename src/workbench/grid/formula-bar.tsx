import { useState, type JSX } from "react";
import { areaAddress } from "../host/model/area";
import { editKeys } from "./edit-keys";
import type { GridSession, GridState } from "./grid-session";
import { areaOf, placeAddress, selectionFromAddress } from "./selection";
import type { WorkbenchTexts } from "./workbench-texts";
import "./formula-bar.css";

interface FormulaBarProps {
  readonly session: GridSession;
  readonly state: GridState;
  readonly texts: WorkbenchTexts;
  readonly onNoAddress: (text: string) => void;
  readonly focusGrid: () => void;
}

/** The name box, which says and chooses the active cell, and the box with what the cell really holds. */
export function FormulaBar(props: FormulaBarProps): JSX.Element {
  const { session, state, texts, focusGrid } = props;
  const { sheet, selection, editing } = state;
  const { row, column } = selection.anchor;
  const address = placeAddress(selection.anchor);
  const keys = editKeys(session, () => 1);
  return (
    <div className="wb-formula-bar" data-region>
      <NameBox {...props} />
      <span className="wb-fx" aria-hidden="true">
        fx
      </span>
      <textarea
        className="wb-formula"
        rows={1}
        spellCheck={false}
        autoComplete="off"
        aria-label={texts.formulaBar(address)}
        value={editing?.text ?? sheet.editText(row, column)}
        onFocus={() => session.edit("opened", "bar")}
        onChange={(event) => session.setText(event.target.value)}
        onKeyDown={(event) => {
          keys(event);
          if (!session.getState().editing) focusGrid();
        }}
        onBlur={() => session.commit()}
      />
    </div>
  );
}

function NameBox({ session, state, texts, onNoAddress, focusGrid }: FormulaBarProps): JSX.Element {
  const [typed, setTyped] = useState<string>();
  const go = () => {
    const wanted = typed === undefined ? undefined : selectionFromAddress(typed);
    if (typed !== undefined && typed.trim() !== "" && !wanted) return onNoAddress(typed);
    setTyped(undefined);
    if (wanted) session.select(wanted);
    focusGrid();
  };
  return (
    <input
      className="wb-name-box"
      spellCheck={false}
      autoComplete="off"
      aria-label={texts.nameBox}
      value={typed ?? nameOf(state)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => {
        if (event.key === "Enter") go();
        if (event.key === "Escape") {
          setTyped(undefined);
          focusGrid();
        }
      }}
    />
  );
}

/** The active cell; for whole columns and rows their own address, "B:C". */
function nameOf({ selection }: GridState): string {
  const whole = areaAddress(areaOf(selection));
  return /\d/.test(whole) && /[A-Z]/.test(whole) ? placeAddress(selection.anchor) : whole;
}
