import { createRoot } from "react-dom/client";
import { fetchTexts } from "../locale/english";
import { type Language, languageOf } from "../locale/text";
import { returns } from "../returns/returns";
import { ExcelWorkbook } from "../workbook/excel/excel-workbook";
import { breathe } from "./edge/breathe";
import { browserClock } from "./edge/browser-clock";
import { officeSettings } from "./edge/office-settings";
import { providerSettings } from "./edge/provider-settings";
import { Pane } from "./pane";
import { paneTexts } from "./pane-context";
import { PlainMessage } from "./plain-message";
import { paneRequests } from "./pane-requests";
import { PaneSession } from "./session/pane-session";
import { sharedPace } from "./session/shared-pace";

/** Shows the pane in the language of Office. */
export async function openPane(): Promise<void> {
  const element = document.getElementById("pane");
  if (element === null) return;
  const root = createRoot(element);
  const inExcel = Office.context?.host === Office.HostType.Excel;
  const language = languageOf((inExcel ? Office.context.displayLanguage : navigator.language) ?? "");
  await fetchTexts(language);
  document.documentElement.lang = language;
  if (inExcel) root.render(<Pane session={startSession()} language={language} />);
  else root.render(<NotExcel language={language} />);
}

function NotExcel({ language }: { readonly language: Language }) {
  return <PlainMessage {...paneTexts[language].notExcel} />;
}

function startSession(): PaneSession {
  const session = new PaneSession({
    workbook: new ExcelWorkbook(),
    returns,
    settings: officeSettings,
    everywhere: providerSettings,
    clock: browserClock,
    pace: (signal, showProgress) => sharedPace({ now: browserClock.now, breathe }, signal, showProgress),
  });
  void session.start();
  paneRequests.onAsked((request) => void session.serve(request));
  return session;
}
