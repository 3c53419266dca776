import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { giveFile } from "../../edge/give-file";
import { FileButton } from "../../parts/file-button";
import { Muted } from "../../parts/prose";
import type { Filling } from "../../session/filling/filling";
import { useFilling, useFillTexts } from "./use-filling";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "8px" },
  summary: {
    cursor: "pointer",
    padding: "4px 0",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The choices as a file, for the workbook of the next half-year. They hold headers and words, nobody's data. */
export function SavedChoices({ filling }: { readonly filling: Filling }) {
  const styles = useStyles();
  const { columns } = useFillTexts().texts;
  const { template } = useFilling(filling);
  const save = (): void => {
    const text = filling.profileText();
    if (text !== undefined && template !== undefined)
      giveFile(`nacka-fyll-i-${template.entry.id}.json`, text, "application/json");
  };
  return (
    <details>
      <summary className={styles.summary} tabIndex={0}>
        {columns.profile}
      </summary>
      <Muted>{columns.profileHelp}</Muted>
      <div className={styles.buttons}>
        <Button onClick={save}>{columns.saveProfile}</Button>
        <FileButton
          accept=".json"
          appearance="secondary"
          onFile={(file) => void file.text().then((text) => filling.useProfile(text))}
        >
          {columns.loadProfile}
        </FileButton>
      </div>
    </details>
  );
}
