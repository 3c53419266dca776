import { describeFill } from "../fill-contract";
import { exceljsProbe, openDescribed } from "./exceljs-workbook";

describeFill("a file", openDescribed, exceljsProbe);
