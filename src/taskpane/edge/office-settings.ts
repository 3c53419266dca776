import type { DocumentSettings } from "../session/sheet-choices";

/** The workbook's settings for this add-in, as Office keeps them in the file. */
export const officeSettings: DocumentSettings = {
  get: (name) => Office.context.document.settings.get(name) as unknown,
  set: (name, value) =>
    new Promise((resolve, reject) => {
      const { settings } = Office.context.document;
      settings.set(name, value);
      settings.saveAsync((result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
        else reject(new Error(result.error.name));
      });
    }),
};
