import type { WorkbookModel } from "../model/workbook-model";
import { requirementSets } from "../requirement-sets";

/** The language of Excel itself; what stands in the workbook is written as in Sweden whichever it is. */
export type DisplayLanguage = "sv-SE" | "en-GB";

/** What Office.js asks for first: the program, the document, its settings, and what the host can do. */
export function appContext(
  model: WorkbookModel,
  id: string,
  language: DisplayLanguage,
  excelApi?: string,
): object {
  return {
    _id: id,
    _appName: excelOnTheWeb,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.1.1",
    _appUILocale: language,
    _dataLocale: "sv-SE",
    _docUrl: "Arbetsbok.xlsx",
    _clientMode: readWrite,
    _settings: [...model.settings].map(([name, value]) => [name, JSON.stringify(value)]),
    _reason: documentOpened,
    _osfControlType: taskPane,
    _eToken: "",
    _correlationId: id,
    _requirementMatrix: JSON.stringify(requirementSets(excelApi)),
    _addinName: "Nacka vux",
    _appDomains: [],
    _initialDisplayMode: 0,
  };
}

const excelOnTheWeb = 16;
const readWrite = 0;
const documentOpened = 1;
const taskPane = 2;
