import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Filling } from "../../session/filling/filling";
import { ColumnsStep } from "./columns-step";
import { ListStep } from "./list-step";
import { PlanStep } from "./plan-step";
import { useFilling } from "./use-filling";
import { WritingStep } from "./writing-step";
import { WrittenStep } from "./written-step";

interface FillScreenProps {
  readonly filling: Filling;
}

/** Fyll i and Byt mall: choose the list, say what its columns and values are, see what is written, write it. */
export default function FillScreen({ filling }: FillScreenProps) {
  const root = useRef<HTMLDivElement>(null);
  const { step, work } = useFilling(filling);
  const isWriting = work?.kind === "writing" || work?.kind === "puttingBack";
  useTitleFocus(root, isWriting ? "writing" : step);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Esc is the step before; from the first one it is the pane's own way back.
    if (event.key !== "Escape" || event.defaultPrevented || !filling.back()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={root} style={{ height: "100%", minHeight: 0 }} onKeyDown={onKeyDown}>
      {isWriting ? (
        <WritingStep filling={filling} kind={work.kind} />
      ) : (
        <Step filling={filling} step={step} />
      )}
    </div>
  );
}

function Step({
  filling,
  step,
}: FillScreenProps & { readonly step: ReturnType<Filling["getState"]>["step"] }) {
  switch (step) {
    case "list":
      return <ListStep filling={filling} />;
    case "columns":
      return <ColumnsStep filling={filling} />;
    case "plan":
      return <PlanStep filling={filling} />;
    case "written":
      return <WrittenStep filling={filling} />;
  }
}

/** Moves the focus to the title of each new step, where the pane has it. */
function useTitleFocus(root: React.RefObject<HTMLDivElement | null>, step: string): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (document.hasFocus()) root.current?.querySelector<HTMLElement>("[data-screen-title]")?.focus();
  }, [root, step]);
}
