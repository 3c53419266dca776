import { describeWorkbook } from "../contract";
import { exceljsProbe, openDescribed } from "./exceljs-workbook";

describeWorkbook("a file", openDescribed, exceljsProbe);
