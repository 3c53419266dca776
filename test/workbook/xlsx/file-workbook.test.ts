import { describeWorkbook } from "../contract";
import { describeFormulas } from "../formula-contract";
import { exceljsProbe, openDescribed } from "./exceljs-workbook";

describeWorkbook("a file", openDescribed, exceljsProbe);
describeFormulas("a workbook in a file", openDescribed, exceljsProbe);
