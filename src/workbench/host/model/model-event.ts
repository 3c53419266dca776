import type { Area } from "./area";
import type { SheetModel } from "./sheet-model";

/**
 * What has happened in the model.
 * - `cells`: contents changed by a person or the add-in (one event for one edit, also a big paste).
 * - `display`: something looks different although nobody edited it: formats, marks, calculated values, widths.
 * - `structure`: sheets came, went or were renamed, or the whole workbook was replaced.
 * - `selection`: another cell is selected, perhaps on another sheet.
 * - `activated`: another sheet is shown.
 */
export type ModelEvent =
  | { readonly kind: "cells"; readonly sheet: SheetModel; readonly area: Area; readonly by: EditedBy }
  | { readonly kind: "display"; readonly sheet: SheetModel }
  | { readonly kind: "structure" }
  | { readonly kind: "selection"; readonly sheet: SheetModel; readonly area: Area }
  | { readonly kind: "activated"; readonly sheet: SheetModel };

export type EditedBy = "person" | "addin";
