import { dropDownsIn } from "../../model/drop-down";
import type { Area } from "../../model/area";
import type { SheetModel } from "../../model/sheet-model";
import type { HostType } from "../host-type";

interface SheetRange {
  readonly sheet: SheetModel;
  readonly area: Area;
}

const found = ({ sheet, area }: SheetRange) => dropDownsIn(sheet.dropDowns, area);

/** What a range's cells offer in their drop-down lists; where they differ there is no rule to tell, as in Excel. */
export const dataValidationType: HostType<SheetRange> = {
  name: "DataValidation",
  properties: {
    ErrorAlert: {
      get(range) {
        const lists = found(range);
        if (lists.kind !== "List") return null;
        const { style, showsAlert } = lists.list;
        return { message: "", title: "", style, showAlert: showsAlert };
      },
    },
    Rule: {
      get(range) {
        const lists = found(range);
        if (lists.kind !== "List") return lists.kind === "None" ? {} : null;
        return { list: { inCellDropDown: true, source: lists.list.source } };
      },
    },
    Type: { get: (range) => found(range).kind },
  },
};
