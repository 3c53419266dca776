import type { JSX } from "react";
import { FreezeIcon, PaneIcon, RedoIcon, ReenterIcon, ReviewIcon, UndoIcon } from "./icons";
import type { WorkbenchTexts } from "./workbench-texts";
import "./ribbon.css";

interface RibbonProps {
  readonly texts: WorkbenchTexts;
  /** False until the add-in has started; its button waits, as in Excel. */
  readonly isAddInReady: boolean;
  readonly isPaneShown: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onReview: () => void;
  /** Runs a command of the add-in by its name in the manifest. */
  readonly onCommand: (name: string) => void;
  readonly onPane: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

const formulaCommands = [
  { name: "freezeFormulas", text: "freeze", Icon: FreezeIcon },
  { name: "reenterFormulas", text: "reenter", Icon: ReenterIcon },
] as const;

/** The strip that stands for Excel's ribbon: the add-in's own tab with its buttons, and undo. */
export function Ribbon(props: RibbonProps): JSX.Element {
  const { texts, isAddInReady, isPaneShown } = props;
  const { ribbon } = texts;
  return (
    <section className="wb-ribbon" aria-label={ribbon.name} data-region>
      <div className="wb-ribbon-group">
        <button
          type="button"
          title={ribbon.undo}
          aria-label={ribbon.undo}
          disabled={!props.canUndo}
          onClick={props.onUndo}
        >
          <UndoIcon />
        </button>
        <button
          type="button"
          title={ribbon.redo}
          aria-label={ribbon.redo}
          disabled={!props.canRedo}
          onClick={props.onRedo}
        >
          <RedoIcon />
        </button>
      </div>
      <span className="wb-ribbon-tab">{ribbon.tab}</span>
      <div className="wb-ribbon-group" role="group" aria-label={ribbon.tab}>
        <button
          type="button"
          className="wb-ribbon-button"
          title={isAddInReady ? ribbon.reviewHint : ribbon.waiting}
          disabled={!isAddInReady}
          onClick={props.onReview}
        >
          <ReviewIcon />
          {ribbon.review}
        </button>
        {formulaCommands.map(({ name, text, Icon }) => (
          <button
            key={name}
            type="button"
            className="wb-ribbon-button"
            title={isAddInReady ? undefined : ribbon.waiting}
            disabled={!isAddInReady}
            onClick={() => props.onCommand(name)}
          >
            <Icon />
            {ribbon[text]}
          </button>
        ))}
        <button type="button" className="wb-ribbon-button" aria-pressed={isPaneShown} onClick={props.onPane}>
          <PaneIcon />
          {ribbon.showPane}
        </button>
      </div>
      <p className="wb-stand-in">{texts.standIn}</p>
    </section>
  );
}
