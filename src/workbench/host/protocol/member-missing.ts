import { ModelRefusal } from "../model/model-refusal";

/** A member that Excel may have and the stand-in has not: said by its name, in the spelling of the add-in's code. */
export function memberMissing(type: { readonly name: string }, member: string): ModelRefusal {
  const spelled = member.charAt(0).toLowerCase() + member.slice(1);
  return new ModelRefusal("ApiNotFound", `the workbench has no ${type.name}.${spelled}`);
}
