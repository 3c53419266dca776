import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { OwnTables } from "../../../regulations/own-tables";
import { periodTroubleText } from "../../../report/table-words";
import type { WrongTables } from "../../../returns/own-tables/read-own-tables";
import { giveFile } from "../../edge/give-file";
import { usePane } from "../../pane-context";
import { FileButton } from "../../parts/file-button";
import { Section, Text } from "../../parts/prose";
import { useTables } from "../../use-tables";

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** Larger than any such file. */
const mostBytes = 1_000_000;

/** Saving what has been entered to a file, and using a file's instead once the person has seen what it holds. */
export function TablesFile() {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { own } = useTables();
  const { tables } = texts;
  const [read, setRead] = useState<OwnTables | WrongTables>();
  const open = async (file: File): Promise<void> =>
    setRead(file.size > mostBytes ? { wrong: "" } : session.tables.read(await file.text()));
  const isEmpty = own.periods.length === 0 && own.amounts.length === 0;
  return (
    <section>
      <Section>{tables.file}</Section>
      <div role="status">
        {read && "wrong" in read && (
          <Text>
            {tables.notTables(read.wrong)}{" "}
            {read.period && periodTroubleText(read.period.period, read.period, tables)}
          </Text>
        )}
        {read && "periods" in read && (
          <Text>
            {tables.fileHolds(read.periods.length, read.amounts.map(({ year }) => year).join(", "))}
          </Text>
        )}
      </div>
      <div className={styles.row}>
        {read && "periods" in read ? (
          <>
            <Button onClick={() => void session.tables.put(read).then(() => setRead(undefined))}>
              {tables.useFile}
            </Button>
            <Button appearance="subtle" onClick={() => setRead(undefined)}>
              {tables.cancel}
            </Button>
          </>
        ) : (
          <>
            <FileButton accept=".json" appearance="secondary" onFile={(file) => void open(file)}>
              {tables.openFile}
            </FileButton>
            {!isEmpty && (
              <Button
                onClick={() =>
                  giveFile("perioder-och-belopp.json", session.tables.exported(), "application/json")
                }
              >
                {tables.saveFile}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
