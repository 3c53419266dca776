import { describeWorkbook } from "../contract";
import { describeFormulas } from "../formula-contract";
import { modelProbe, openDescribed } from "./model-workbook";

describeWorkbook("the workbook open in Excel", openDescribed, modelProbe);
describeFormulas("the workbook open in Excel", openDescribed, modelProbe);
