import { areaAddress, intersection, parseArea, type Area } from "../../model/area";
import { ConditionalFormat } from "../../model/conditional-format";
import { ModelRefusal } from "../../model/model-refusal";
import type { SheetModel } from "../../model/sheet-model";
import { hostObject, type HostObject, type HostType } from "../host-type";
import { colourArgument, numberArgument, textArgument } from "./arguments";
import { rangeAreasOf } from "./range-areas-type";
import { rangeObject } from "./range-type";

interface RulesOfAreas {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

interface Rule {
  readonly sheet: SheetModel;
  readonly rule: ConditionalFormat;
}

/** The rules that touch the areas, the one that wins first. */
function rulesOf({ sheet, areas }: RulesOfAreas): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((rule) =>
    rule.areas.some((ruled) => areas.some((area) => intersection(ruled, area) !== undefined)),
  );
}

function refuseProtected(sheet: SheetModel): void {
  if (sheet.isProtected) throw new ModelRefusal("AccessDenied", "The sheet is protected.");
}

const conditionalFormatsType: HostType<RulesOfAreas> = {
  name: "ConditionalFormatCollection",
  items: (range) => rulesOf(range).map((rule) => ruleObject(range.sheet, rule)),
  indexer(range, id) {
    const rule = rulesOf(range).find((one) => one.id === id);
    if (!rule) throw new ModelRefusal("ItemNotFound", "There is no such conditional format.");
    return ruleObject(range.sheet, rule);
  },
  makes: {
    Add({ sheet, areas }, [type]) {
      refuseProtected(sheet);
      if (type !== "Custom") {
        throw new ModelRefusal(
          "ApiNotFound",
          `the workbench has no conditional format of type ${String(type)}`,
        );
      }
      const rule = new ConditionalFormat(sheet.nextRuleId(), areas);
      // A new rule goes first, as in Excel.
      sheet.conditionalFormats.unshift(rule);
      return ruleObject(sheet, rule);
    },
    GetItemOrNullObject(range, [id]) {
      const rule = rulesOf(range).find((one) => one.id === id);
      return rule ? ruleObject(range.sheet, rule) : null;
    },
  },
  does: {
    ClearAll(range) {
      refuseProtected(range.sheet);
      for (const rule of rulesOf(range)) remove({ sheet: range.sheet, rule });
    },
    GetCount: (range) => rulesOf(range).length,
  },
};

const conditionalFormatType: HostType<Rule> = {
  name: "ConditionalFormat",
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Priority: {
      get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule),
      set: ({ sheet, rule }, value) => {
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(rule), 1);
        sheet.conditionalFormats.splice(numberArgument(value), 0, rule);
        sheet.displayChanged();
      },
    },
    StopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: ({ rule }, value) => void (rule.stopIfTrue = value === true),
    },
    Type: { get: ({ rule }) => rule.type },
  },
  links: {
    Custom: (self) => customObject(self),
    CustomOrNullObject: (self) => customObject(self),
  },
  makes: {
    GetRange: ({ sheet, rule }) => {
      const [area, ...more] = rule.areas;
      if (area && more.length === 0) return rangeObject(sheet, area);
      throw new ModelRefusal("InvalidReference", "The conditional format has more than one range.");
    },
    GetRangeOrNullObject: ({ sheet, rule }) => {
      const [area, ...more] = rule.areas;
      return area && more.length === 0 ? rangeObject(sheet, area) : null;
    },
    GetRanges: ({ sheet, rule }) => rangeAreasOf(sheet, rule.areas),
  },
  does: {
    Delete: remove,
    SetRanges({ sheet, rule }, [addresses]) {
      refuseProtected(sheet);
      rule.areas = areasArgument(addresses);
      sheet.displayChanged();
    },
  },
};

function areasArgument(addresses: unknown): Area[] {
  return textArgument(addresses)
    .split(",")
    .map((address) => {
      const area = parseArea(address);
      if (!area) throw new ModelRefusal("InvalidArgument", "An address is not a range of the sheet.");
      return area;
    });
}

function remove({ sheet, rule }: Rule): void {
  refuseProtected(sheet);
  const at = sheet.conditionalFormats.indexOf(rule);
  if (at < 0) throw new ModelRefusal("ItemNotFound", "The conditional format is not there any more.");
  sheet.conditionalFormats.splice(at, 1);
  sheet.displayChanged();
}

const customType: HostType<Rule> = {
  name: "CustomConditionalFormat",
  links: {
    Format: (self) => hostObject(ruleFormatType, self, `${ruleKey(self)}/format`),
    Rule: (self) => hostObject(ruleFormulaType, self, `${ruleKey(self)}/rule`),
  },
};

const ruleFormulaType: HostType<Rule> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: ({ rule }) => rule.formula,
      set: ({ sheet, rule }, value) => {
        rule.formula = textArgument(value);
        sheet.displayChanged();
      },
    },
  },
};

/** A rule of the stand-in has a fill and a colour of text; the rest of what Excel's have is as if nobody had chosen it. */
const ruleFormatType: HostType<Rule> = {
  name: "ConditionalRangeFormat",
  properties: { NumberFormat: { get: () => null } },
  links: {
    Borders: (self) => hostObject(ruleBordersType, self, `${ruleKey(self)}/borders`),
    Fill: (self) => hostObject(ruleFillType, self, `${ruleKey(self)}/fill`),
    Font: (self) => hostObject(ruleFontType, self, `${ruleKey(self)}/font`),
  },
};

const ruleFillType: HostType<Rule> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: ({ rule }) => rule.fill ?? "",
      set: ({ sheet, rule }, value) => {
        rule.fill = colourArgument(value);
        sheet.displayChanged();
      },
    },
  },
  does: { Clear: ({ rule }) => void (rule.fill = undefined) },
};

const ruleBordersType: HostType<Rule> = { name: "ConditionalRangeBorderCollection", items: () => [] };

const ruleFontType: HostType<Rule> = {
  name: "ConditionalRangeFont",
  properties: {
    Bold: { get: () => null },
    Italic: { get: () => null },
    Strikethrough: { get: () => null },
    Underline: { get: () => null },
    Color: {
      get: ({ rule }) => rule.fontColor ?? "",
      set: ({ sheet, rule }, value) => {
        rule.fontColor = colourArgument(value);
        sheet.displayChanged();
      },
    },
  },
};

function ruleKey({ sheet, rule }: Rule): string {
  return `rule:${sheet.id}!${rule.id}`;
}

function customObject(self: Rule): HostObject {
  return hostObject(customType, self, `${ruleKey(self)}/custom`);
}

function ruleObject(sheet: SheetModel, rule: ConditionalFormat): HostObject {
  return hostObject(conditionalFormatType, { sheet, rule }, ruleKey({ sheet, rule }), rule.id);
}

export function conditionalFormatsObject(sheet: SheetModel, areas: readonly Area[]): HostObject {
  const key = `rules:${sheet.id}!${areas.map(areaAddress).join(",")}`;
  return hostObject(conditionalFormatsType, { sheet, areas }, key);
}
