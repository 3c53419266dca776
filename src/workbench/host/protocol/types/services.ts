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

/** Office.js tells that ribbon commands will be answered. */
const addinInternalType: HostType<null> = {
  name: "AddinInternalService",
  does: { NotifyActionHandlerReady: (_self, _args, context) => context.addinReady() },
};

/** Shows the pane or lets its page live on unseen, as the shared runtime does. */
const appRuntimeType: HostType<null> = {
  name: "AppRuntimeService",
  does: {
    SetAppRuntimeState: (_self, [state], context) => context.addinVisible(state === "Visible"),
    GetAppRuntimeState: () => "Visible",
  },
};

const services: Readonly<Record<string, HostType<null>>> = {
  "Microsoft.ExcelServices.CustomFunctions": customFunctionsType,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeType,
  "Microsoft.InternalService.AddinInternalService": addinInternalType,
};

/** A service that Office.js makes by its name. */
export function serviceObject(name: string): HostObject {
  const type = services[name];
  if (!type) throw new ModelRefusal("ApiNotFound", `the workbench has no service ${name}`);
  return hostObject(type, null, `service:${name}`);
}
