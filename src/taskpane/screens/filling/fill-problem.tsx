import { makeStyles, tokens } from "@fluentui/react-components";
import type { FillPlan } from "../../../engine/fill-plan";
import { troubleTexts } from "../../../locale/locale";
import { usePane } from "../../pane-context";
import type { FillProblem } from "../../session/filling/fill-state";
import { useFillTexts } from "./use-filling";

const useStyles = makeStyles({
  bar: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

interface FillProblemBarProps {
  readonly problem: FillProblem | undefined;
  /** True where something was to be written, so that it is said that nothing was. */
  readonly writing?: boolean;
}

/** Too little room in the template: nothing is written before there is. */
export function NoRoomBar({ plan }: { readonly plan: FillPlan }) {
  const styles = useStyles();
  const { texts, fill } = useFillTexts();
  if (plan.obstacle === undefined) return null;
  const { row, why, room, needed } = plan.obstacle;
  return (
    <div className={styles.bar} role="alert">
      {texts.problems.untouched} {fill.noRoom[why](row, room, needed)}
    </div>
  );
}

/** What stands in the way, and what to do. */
export function FillProblemBar({ problem, writing = false }: FillProblemBarProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { texts } = useFillTexts();
  if (problem === undefined) return null;
  const { problems } = texts;
  const said = problem.kind === "trouble" ? troubleTexts[language][problem.trouble] : problems[problem.kind];
  return (
    <div className={styles.bar} role="alert">
      {writing && problem.kind === "trouble" ? `${problems.untouched} ${said}` : said}
    </div>
  );
}
