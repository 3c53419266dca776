import { without } from "../../model/copied-areas";
import { dropDownsIn, type DropDown } from "../../model/drop-down";
import { ModelRefusal } from "../../model/model-refusal";
import type { Area } from "../../model/area";
import type { SheetModel } from "../../model/sheet-model";
import type { HostType } from "../host-type";

interface SheetRange {
  readonly sheet: SheetModel;
  readonly area: Area;
}

const found = ({ sheet, area }: SheetRange) => dropDownsIn(sheet.dropDowns, area);

function withoutLists({ sheet, area }: SheetRange): void {
  if (sheet.isProtected) throw new ModelRefusal("AccessDenied", "The sheet is protected.");
  sheet.dropDowns = sheet.dropDowns
    .map((list) => ({ ...list, areas: list.areas.flatMap((own) => without(own, area)) }))
    .filter(({ areas }) => areas.length > 0);
}

/** Changes the one list that a range has; what has none, or several, is left. */
function changeList(range: SheetRange, change: (list: DropDown) => DropDown): void {
  const lists = found(range);
  if (lists.kind !== "List") return;
  range.sheet.dropDowns = range.sheet.dropDowns.map((list) => (list === lists.list ? change(list) : list));
}

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
      set(range, alert) {
        const { style, showAlert } = alert as Excel.DataValidationErrorAlert;
        changeList(range, (list) => ({ ...list, style, showsAlert: showAlert }));
      },
    },
    // Every list of the stand-in lets a cell be empty.
    IgnoreBlanks: { get: () => true, set: () => undefined },
    Prompt: {
      get: () => ({ message: "", title: "", showPrompt: false }),
      set: () => undefined,
    },
    Rule: {
      get(range) {
        const lists = found(range);
        if (lists.kind !== "List") return lists.kind === "None" ? {} : null;
        return { list: { inCellDropDown: true, source: lists.list.source } };
      },
      set(range, rule) {
        const source: unknown = (rule as Excel.DataValidationRule).list?.source;
        if (typeof source !== "string") {
          throw new ModelRefusal("InvalidArgument", "The stand-in knows drop-down lists only.");
        }
        withoutLists(range);
        range.sheet.dropDowns = [
          ...range.sheet.dropDowns,
          { areas: [range.area], source, style: "Stop", showsAlert: true },
        ];
      },
    },
    Type: { get: (range) => found(range).kind },
  },
  does: { Clear: withoutLists },
};
