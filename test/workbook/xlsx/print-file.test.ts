import { loadWorkbook } from "../../../src/workbench/host/load-workbook";
import { type FileWorkbook, openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";
import { describePrinting } from "../print-contract";

describePrinting(
  "a file",
  (bytes) => Promise.resolve(openFileWorkbook(bytes)),
  (workbook) => loadWorkbook((workbook as FileWorkbook).save()),
);
