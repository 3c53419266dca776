import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";
import { describeLists } from "../list-contract";

describeLists("the workbook in a file", (file) => Promise.resolve(openFileWorkbook(file)));
