import type { RegulationSet } from "../../regulations/regulation-set";
import { usePane } from "../pane-context";
import { regulationSets } from "../../returns/sheet-choice";
import { Choice } from "./choice";

interface RegulationFieldProps {
  readonly chosen: RegulationSet | undefined;
  /** What it decides, where that is something else than how the return is judged. */
  readonly hint?: string;
  readonly choose: (chosen: RegulationSet | undefined) => void;
}

/** Which of Nacka's rules a return is judged by. None is a choice of its own: no page says from when it holds. */
export function RegulationField({ chosen, hint, choose }: RegulationFieldProps) {
  const texts = usePane().texts.regulationChoice;
  return (
    <Choice
      label={texts.label}
      hint={hint ?? texts.help}
      value={chosen ?? ""}
      onChoose={(value) => choose(regulationSets.find((set) => set === value))}
    >
      <option value="">{texts.none}</option>
      {regulationSets.map((set) => (
        <option key={set} value={set}>
          {texts[set]}
        </option>
      ))}
    </Choice>
  );
}
