import { Link, makeStyles } from "@fluentui/react-components";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  links: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
});

/** The ways into filling a return: from the person's own list, or from a sheet that is filled in already. */
export function FillLinks() {
  const styles = useStyles();
  const { session, texts } = usePane();
  return (
    <div className={styles.links}>
      <Link as="button" onClick={() => void session.filling.open("list")}>
        {texts.start.fill}
      </Link>
      <Link as="button" onClick={() => void session.filling.open("template")}>
        {texts.start.move}
      </Link>
    </div>
  );
}
