import { ModelRefusal } from "../../model/model-refusal";
import { hostObject, type HostObject, type HostType } from "../host-type";

/** Takes what the custom-functions runtime has worked out. */
const customFunctionsType: HostType<null> = {
  name: "CustomFunctions",
  does: {
    _SetOsfControlContainerReadyForCustomFunctions: (_self, _args, context) => context.customFunctionsReady(),
    SetInvocationArrayResults: (_self, [results], context) => {
      if (Array.isArray(results)) context.customFunctionResults(results as readonly unknown[]);
    },
  },
};

/** Office.js tells that the pane is ready, takes part in the ribbon and so on; nothing here needs to be done. */
const addinInternalType: HostType<null> = {
  name: "AddinInternalService",
  does: { NotifyActionHandlerReady: () => null },
};

const services: Readonly<Record<string, HostType<null>>> = {
  "Microsoft.ExcelServices.CustomFunctions": customFunctionsType,
  "Microsoft.InternalService.AddinInternalService": addinInternalType,
};

/** A service that Office.js makes by its name. */
export function serviceObject(name: string): HostObject {
  const type = services[name];
  if (!type) throw new ModelRefusal("ApiNotFound", `the workbench has no service ${name}`);
  return hostObject(type, null, `service:${name}`);
}
