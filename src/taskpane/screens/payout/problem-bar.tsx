import { troubleTexts } from "../../../locale/locale";
import { ToldBar } from "../../parts/told-bar";
import { usePayout, usePayoutState } from "./use-payout";

/** What stands in the way, and what to do. */
export function ProblemBar() {
  const { reconciling, texts, language } = usePayout();
  const { problem } = usePayoutState();
  if (problem === undefined) return null;
  return (
    <ToldBar role={problem.kind === "stopped" ? "status" : "alert"} dismiss={() => reconciling.dismiss()}>
      {problem.kind === "trouble" ? troubleTexts[language][problem.trouble] : texts.problems[problem.kind]}
    </ToldBar>
  );
}
