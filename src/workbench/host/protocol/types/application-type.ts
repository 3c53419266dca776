import type { WorkbookModel } from "../../model/workbook-model";
import { hostObject, type HostObject, type HostType } from "../host-type";

const applicationType: HostType<WorkbookModel> = {
  name: "Application",
  properties: {
    CalculationMode: { get: () => "Automatic" },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "," },
    ThousandsSeparator: { get: () => "\u00a0" },
  },
  does: {
    Calculate: (model) => model.calculation.calculateAll(),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export function applicationObject(model: WorkbookModel): HostObject {
  return hostObject(applicationType, model, "application");
}

const runtimeType: HostType<WorkbookModel> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_model, context) => context.eventsEnabled,
      set: (_model, value, context) => void (context.eventsEnabled = value === true),
    },
  },
};

export function runtimeObject(model: WorkbookModel): HostObject {
  return hostObject(runtimeType, model, "runtime");
}
