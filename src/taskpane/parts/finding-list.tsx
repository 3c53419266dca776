import { makeStyles } from "@fluentui/react-components";
import { checkTitle } from "../check-names";
import { findingKey } from "../finding-key";
import { usePane } from "../pane-context";
import type { FindingGroup as Group } from "../session/result-list";
import { useArrowKeys } from "../use-arrow-keys";
import { FindingGroup } from "./finding-group";

const useStyles = makeStyles({
  groups: { listStyleType: "none", margin: "0 -8px", padding: 0 },
});

interface FindingListProps {
  readonly groups: readonly Group[];
  readonly names: Readonly<Record<string, string>>;
  /** The finding that is shown beside. */
  readonly current: string | undefined;
}

/** Every check with findings; one stop for Tab, gone through with the arrow keys. */
export function FindingList({ groups, names, current }: FindingListProps) {
  const styles = useStyles();
  const { language, texts } = usePane();
  const keys = groups.flatMap(({ check, rows }) => [
    check,
    ...rows.map(({ finding }) => findingKey(finding)),
  ]);
  const { tabIndexOf, onKeyDown, onFocus } = useArrowKeys(keys);
  return (
    <ul className={styles.groups} aria-label={texts.result.groups} onKeyDown={onKeyDown} onFocus={onFocus}>
      {groups.map((group) => (
        <FindingGroup
          key={group.check}
          group={group}
          title={checkTitle(group.check, language, names)}
          current={current}
          tabIndexOf={tabIndexOf}
        />
      ))}
    </ul>
  );
}
