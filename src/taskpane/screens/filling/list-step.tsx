import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { FileButton } from "../../parts/file-button";
import { Muted, Section, Text } from "../../parts/prose";
import { Screen } from "../../parts/screen";
import type { Filling } from "../../session/filling/filling";
import { FillProblemBar } from "./fill-problem";
import { useFilling, useFillTexts } from "./use-filling";

const useStyles = makeStyles({
  sheets: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "6px" },
  sheet: { width: "100%", justifyContent: "flex-start", overflowWrap: "anywhere", textAlign: "left" },
});

/** Where the rows come from: a file, or another sheet of the workbook. */
export function ListStep({ filling }: { readonly filling: Filling }) {
  const styles = useStyles();
  const { session } = usePane();
  const { texts } = useFillTexts();
  const { purpose, sheets, template, work, problem, canRestore } = useFilling(filling);
  const open = (file: File): void => {
    void file.arrayBuffer().then((content) => filling.useFile(file.name, new Uint8Array(content)));
  };
  return (
    <Screen
      title={texts.title[purpose]}
      onBack={() => session.screens.back()}
      foot={
        template && (
          <>
            <Muted>{texts.list.fileHelp}</Muted>
            <FileButton accept=".xlsx,.xlsm" appearance="primary" onFile={open}>
              {texts.list.file}
            </FileButton>
          </>
        )
      }
    >
      <FillProblemBar problem={problem} />
      {work && <ProgressBar aria-label={texts.list.reading} />}
      {template && (
        <>
          <Muted>{texts.into(template.table.grid.sheet)}</Muted>
          <Text>{texts.list.help[purpose]}</Text>
          <Section>{texts.list.sheets}</Section>
          {sheets.length === 0 && <Muted>{texts.list.noSheets}</Muted>}
          <ul className={styles.sheets}>
            {sheets.map((name) => (
              <li key={name}>
                <Button className={styles.sheet} onClick={() => void filling.useSheet(name)}>
                  {name}
                </Button>
              </li>
            ))}
          </ul>
          {canRestore && (
            <>
              <Section>{texts.written.last}</Section>
              <Button onClick={() => void filling.restore()}>{texts.written.restore}</Button>
              <Muted>{texts.written.restoreHelp}</Muted>
            </>
          )}
        </>
      )}
    </Screen>
  );
}
