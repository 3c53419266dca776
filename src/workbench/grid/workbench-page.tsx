import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type JSX } from "react";
import type { PageHost } from "../host/page-host";
import { AppBar } from "./app-bar";
import type { Book } from "./book";
import { DropTarget } from "./drop-target";
import { FormulaBar } from "./formula-bar";
import { NoticeBar } from "./notice-bar";
import type { PageOptions } from "./page-options";
import { PaneDock } from "./pane-dock";
import { Ribbon } from "./ribbon";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";
import { StatusBar } from "./status-bar";
import { useBook, type BookState } from "./use-book";
import { useRegionKeys } from "./use-region-keys";
import { workbenchTexts, type WorkbenchTexts } from "./workbench-texts";
import "./workbench-page.css";

/** The workbench: a page that plays Excel around the add-in. */
export function WorkbenchPage({ options }: { readonly options: PageOptions }): JSX.Element {
  const texts = useMemo(() => workbenchTexts(options.language), [options.language]);
  const state = useBook(texts, options.sample);
  const { book } = state;
  useRegionKeys();
  useEffect(() => {
    document.documentElement.lang = options.language;
    document.title = book ? texts.pageTitle(book.name) : texts.product;
  }, [book, texts, options.language]);
  return (
    <div className="wb-page">
      {!book && <p className="wb-starting">{state.busy}</p>}
      {book && <OpenBookPage book={book} state={state} texts={texts} options={options} />}
      <DropTarget texts={texts} onFile={state.openFile} />
    </div>
  );
}

interface OpenBookPageProps {
  readonly book: Book;
  readonly state: BookState;
  readonly texts: WorkbenchTexts;
  readonly options: PageOptions;
}

function OpenBookPage({
  book,
  state,
  texts,
  options: { withAddIn, language },
}: OpenBookPageProps): JSX.Element {
  const { session, model } = book;
  const grid = useSyncExternalStore(session.subscribe, session.getState);
  const [addIn, setAddIn] = useState<PageHost>();
  const [isPaneShown, showPane] = useState(withAddIn);
  const page = useRef<HTMLDivElement>(null);
  const focusGrid = () => page.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
  const trouble = grid.trouble && { tone: "trouble" as const, text: texts.grid[grid.trouble] };
  const runCommand = (name: string) => {
    showPane(true);
    if (session.commit()) addIn?.runCommand(name);
  };
  return (
    <>
      <AppBar
        fileName={book.name}
        isChanged={grid.isChanged}
        isBusy={state.busy !== undefined}
        texts={texts}
        onOpen={state.openFile}
        onSample={state.openSample}
        onSave={state.save}
      />
      <Ribbon
        texts={texts}
        isAddInReady={addIn !== undefined}
        isPaneShown={isPaneShown}
        canUndo={grid.canUndo}
        canRedo={grid.canRedo}
        onReview={() => runCommand("review")}
        onCommand={runCommand}
        onPane={() => showPane(!isPaneShown)}
        onUndo={() => session.undo()}
        onRedo={() => session.redo()}
      />
      <NoticeBar
        notice={trouble ?? state.notice}
        texts={texts}
        onDismiss={() => (trouble ? session.dismissTrouble() : state.show(undefined))}
      />
      <FormulaBar
        session={session}
        state={grid}
        texts={texts}
        focusGrid={focusGrid}
        onNoAddress={(text) => state.show({ tone: "trouble", text: texts.notAnAddress(text) })}
      />
      <div className="wb-main" ref={page}>
        <main className="wb-sheet">
          <SheetGrid session={session} state={grid} texts={texts} />
          <SheetTabs
            sheets={grid.sheets}
            shown={grid.sheet}
            texts={texts}
            onShow={(sheet) => session.showSheet(sheet)}
          />
        </main>
        {withAddIn && (
          <PaneDock
            key={book.id}
            model={model}
            isShown={isPaneShown}
            texts={texts}
            language={language}
            onVisible={showPane}
            onAddIn={setAddIn}
          />
        )}
      </div>
      <StatusBar state={grid} busy={state.busy} texts={texts} />
    </>
  );
}
