/** Why the model does not do as asked; the code is the one that Excel gives. */
export type RefusalCode =
  | "AccessDenied"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "ApiNotFound"
  | "GeneralException";

/** Excel's own answer to something that cannot be done: a protected sheet, a sheet that is not there. */
export class ModelRefusal extends Error {
  override readonly name = "ModelRefusal";
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}
