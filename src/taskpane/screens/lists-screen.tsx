import { Button, makeStyles } from "@fluentui/react-components";
import { type ChangeEvent, useRef, useState } from "react";
import { troubleTexts } from "../../locale/locale";
import { namesOf, type StoredList } from "../../returns/stored-lists/stored-list";
import { giveFile } from "../edge/give-file";
import { usePane, usePaneState } from "../pane-context";
import { Muted, Section, Text } from "../parts/prose";
import { Screen } from "../parts/screen";
import type { ListRead } from "../session/list-actions";
import { openedIn } from "../session/sheet-flow";

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** "Egna listor": what is loaded, and how to load, replace, export and remove it. */
export default function ListsScreen() {
  const styles = useStyles();
  const { session, texts } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<ListRead>();
  const [said, say] = useState("");
  const { lists } = texts;
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (file === undefined) return;
    say("");
    setRead(await session.lists.read(file.name, new Uint8Array(await file.arrayBuffer())));
    target.value = "";
  };
  const use = async (list: Extract<ListRead, { kind: "read" }>): Promise<void> => {
    say(lists.outcomes[await session.lists.use(list)]);
    setRead(undefined);
  };
  const isRead = read?.kind === "read";
  return (
    <Screen
      title={lists.title}
      onBack={() => session.screens.back()}
      foot={
        <Button
          appearance="primary"
          size="large"
          onClick={() => (isRead ? void use(read) : input.current?.click())}
        >
          {isRead ? lists.use : lists.open}
        </Button>
      }
    >
      <Text>{lists.explain}</Text>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.json"
        hidden
        aria-label={lists.open}
        onChange={(event) => void choose(event)}
      />
      <div role="status">{said !== "" && <Text>{said}</Text>}</div>
      <ReadList read={read} />
      {isRead && (
        <span className={styles.row}>
          <Button onClick={() => setRead(undefined)}>{lists.cancel}</Button>
        </span>
      )}
      {!isRead && (
        <>
          <Loaded kind="specification" list={session.lists.loaded.specification} />
          <Loaded kind="courses" list={session.lists.loaded.courses} />
        </>
      )}
    </Screen>
  );
}

/** What the chosen file holds, for the person to say yes to. */
function ReadList({ read }: { readonly read: ListRead | undefined }) {
  const { session, language, texts } = usePane();
  const opened = openedIn(usePaneState().entry.phase);
  const { lists } = texts;
  if (read === undefined) return null;
  if (read.kind === "notList") return <Text>{lists.notList[read.reason]}</Text>;
  if (read.kind === "trouble") return <Text>{troubleTexts[language][read.trouble]}</Text>;
  const links = Object.entries(read.proposed?.link ?? {});
  const before = session.lists.loaded[read.list.kind];
  const replaced = before && titleOf(before);
  const header = (key: string): string => opened?.table.headers[key] ?? opened?.columns[key]?.header ?? key;
  return (
    <section>
      <Section>{lists.kinds[read.list.kind]}</Section>
      <Named list={read.list} />
      {read.left > 0 && <Muted>{lists.left(read.left)}</Muted>}
      {replaced && <Muted>{lists.replaces(replaced)}</Muted>}
      {read.list.kind === "specification" && (
        <>
          <Section>{lists.linkTitle}</Section>
          {links.length === 0 && <Muted>{lists.noLink}</Muted>}
          {links.map(([key, variable]) => (
            <Muted key={key}>{lists.link(header(key), variable)}</Muted>
          ))}
        </>
      )}
    </section>
  );
}

/** "Kravspecifikation för datafil, Komvux, elever VT 2026": what the document calls itself. */
function titleOf(list: StoredList): string {
  const survey = list.kind === "specification" ? list.content.survey : "";
  return [namesOf(list).document, survey].filter(Boolean).join(", ");
}

function Named({ list }: { readonly list: StoredList }) {
  const { lists } = usePane().texts;
  const { version } = namesOf(list);
  const length =
    list.kind === "specification"
      ? lists.variables(list.content.variables.length)
      : lists.courses(list.content.courses.length);
  return (
    <>
      <Text>{titleOf(list)}</Text>
      <Muted>
        {[length, version && lists.version(version), lists.loaded(list.loadedOn)].filter(Boolean).join(" · ")}
      </Muted>
    </>
  );
}

interface LoadedProps {
  readonly kind: StoredList["kind"];
  readonly list: StoredList | undefined;
}

function Loaded({ kind, list }: LoadedProps) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { lists } = texts;
  return (
    <section>
      <Section>{lists.kinds[kind]}</Section>
      {list === undefined ? (
        <Muted>{kind === "courses" ? lists.builtIn : lists.none}</Muted>
      ) : (
        <>
          <Named list={list} />
          <span className={styles.row}>
            <Button
              size="small"
              onClick={() => giveFile(`${kind}.json`, session.lists.exported(list), "application/json")}
            >
              {lists.export}
            </Button>
            <Button size="small" onClick={() => void session.lists.remove(kind)}>
              {lists.remove}
            </Button>
          </span>
        </>
      )}
    </section>
  );
}
