import { ModelRefusal } from "../model/model-refusal";
import { actionTypes, type BatchAction, type BatchAnswer, type BatchRequest, type BatchResult } from "./batch-message"; // prettier-ignore
import type { HostContext, HostObject } from "./host-type";
import type { HostReferences } from "./host-references";
import { HostPaths } from "./host-paths";
import { queryValue } from "./query-value";
import { memberMissing } from "./member-missing";

/**
 * Does what a batch asks, action by action, and stops at the first that cannot be done, as Excel does: what was
 * done before stays done. A fault of our own is answered as GeneralException with its message, never thrown.
 */
export function answerBatch(
  request: BatchRequest,
  context: HostContext,
  references: HostReferences,
): BatchAnswer {
  if (context.model.isEditing) {
    return refused("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.", 0);
  }
  const paths = new HostPaths(request, context, references);
  const results: BatchResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: answerAction(action, paths, context) });
    } catch (trouble) {
      const code = trouble instanceof ModelRefusal ? trouble.code : "GeneralException";
      return refused(code, trouble instanceof Error ? trouble.message : String(trouble), index);
    }
  }
  return { Results: results };
}

export function refused(code: string, message: string, actionIndex?: number): BatchAnswer {
  return {
    Error: {
      Code: code,
      Message: message,
      ...(actionIndex === undefined ? {} : { ActionIndex: actionIndex }),
    },
  };
}

function answerAction(action: BatchAction, paths: HostPaths, context: HostContext): unknown {
  if (action.ActionType === actionTypes.trace) return null;
  const target = paths.resolve(action.ObjectPathId);
  if (target === null) return null;
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return { _ReferenceId: paths.keep(target), ...(target.id === undefined ? {} : { _Id: target.id }) };
    case actionTypes.query:
      return queryValue(target, action.QueryInfo ?? {}, context);
    case actionTypes.method:
      return callMethod(target, action, paths, context);
    case actionTypes.setProperty:
      return setProperty(target, action, context);
    default:
      throw new ModelRefusal("ApiNotFound", `the workbench does not know action type ${action.ActionType}`);
  }
}

function callMethod(
  target: HostObject,
  action: BatchAction,
  paths: HostPaths,
  context: HostContext,
): unknown {
  if (action.Name === "_KeepReference") return null;
  // Excel tells only those who have asked; the stand-in tells always, and Office.js passes on what has listeners.
  if (/^_(Un)?[Rr]egister\w*Event$/.test(action.Name)) return null;
  const args = paths.args(action.ArgumentInfo);
  const does = target.type.does?.[action.Name];
  if (does) return does(target.self, args, context) ?? null;
  if (target.type.makes?.[action.Name]) return null;
  throw memberMissing(target.type, action.Name);
}

function setProperty(target: HostObject, action: BatchAction, context: HostContext): null {
  const property = target.type.properties?.[action.Name];
  if (!property) throw memberMissing(target.type, action.Name);
  if (!property.set) {
    throw new ModelRefusal("AccessDenied", `${target.type.name}.${action.Name} can only be read.`);
  }
  property.set(target.self, action.ArgumentInfo?.Arguments?.[0], context);
  return null;
}
