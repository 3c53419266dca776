import { useCallback, useEffect, useRef, useState } from "react";
import { WorkbookError } from "../../workbook/port";
import { emptyBook, openBook, type Book } from "./book";
import { downloadFile } from "./download-file";
import type { Notice } from "./notice-bar";
import { samples, type SampleId } from "./samples";
import type { WorkbenchTexts } from "./workbench-texts";

/** The open workbook, and what the person can do with it as a whole. */
export interface BookState {
  readonly book: Book | undefined;
  /** What is being waited for, in words. */
  readonly busy: string | undefined;
  readonly notice: Notice | undefined;
  readonly openFile: (file: File) => void;
  readonly openSample: (sample: SampleId) => void;
  readonly save: () => void;
  readonly show: (notice: Notice | undefined) => void;
}

/** Opening, saving and the messages about both. Changes that are not saved are asked about before they go. */
export function useBook(texts: WorkbenchTexts, first: SampleId | undefined): BookState {
  const [book, setBook] = useState<Book>();
  const [busy, setBusy] = useState<string>();
  const [notice, setNotice] = useState<Notice>();
  const current = useRef<Book>(undefined);
  const latest = useRef(0);

  const put = useCallback((next: Book) => {
    current.current?.session.close();
    current.current = next;
    setBook(next);
  }, []);

  const open = useCallback(
    async (name: string, read: () => Promise<Uint8Array>) => {
      const turn = ++latest.current;
      setBusy(texts.file.opening(name));
      setNotice(undefined);
      try {
        const next = await openBook(name, await read());
        // Another file may have been dropped meanwhile: the last one asked for is the one that opens.
        if (turn === latest.current) put(next);
        else next.session.close();
      } catch (error) {
        setNotice({ tone: "trouble", text: texts.file.notOpened(name, reason(error, texts)) });
        if (!current.current) put(emptyBook(texts));
      } finally {
        if (turn === latest.current) setBusy(undefined);
      }
    },
    [texts, put],
  );

  /** Runs at once, or after the person has agreed to lose what is not saved. */
  const afterAsking = useCallback(
    (run: () => void) => {
      const there = current.current;
      if (!there?.session.getState().isChanged) return run();
      const text = texts.file.unsaved(there.name);
      setNotice({ tone: "question", text, confirm: { label: texts.file.openAnyway, run } });
    },
    [texts],
  );

  const openSample = useCallback(
    (id: SampleId) => {
      const file = samples.find((sample) => sample.id === id)?.file ?? id;
      afterAsking(() => void open(file, () => fetchSample(file)));
    },
    [open, afterAsking],
  );
  const openFile = useCallback(
    (file: File) => afterAsking(() => void open(file.name, () => bytesOf(file))),
    [open, afterAsking],
  );
  const save = useCallback(async () => {
    const there = current.current;
    if (!there?.session.commit()) return;
    try {
      downloadFile(there.name, await there.save());
      there.session.markSaved();
      setNotice({ tone: "done", text: texts.file.saved(there.name) });
    } catch (error) {
      setNotice({ tone: "trouble", text: texts.file.notSaved(there.name, reason(error, texts)) });
    }
  }, [texts]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (current.current?.session.getState().isChanged) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);
  useEffect(() => {
    if (current.current) return;
    if (first) openSample(first);
    else put(emptyBook(texts));
  }, [first, openSample, put, texts]);

  return { book, busy, notice, openFile, openSample, save: () => void save(), show: setNotice };
}

/** The server has no such sample. */
class SampleMissing extends Error {}

async function fetchSample(file: string): Promise<Uint8Array> {
  const answer = await fetch(`samples/${file}`);
  if (!answer.ok) throw new SampleMissing();
  return new Uint8Array(await answer.arrayBuffer());
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function reason(error: unknown, texts: WorkbenchTexts): string {
  if (error instanceof WorkbookError) return texts.troubles[error.trouble];
  return error instanceof SampleMissing ? texts.file.sampleMissing : texts.file.unknownTrouble;
}
