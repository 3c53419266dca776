import { gradeCatalogueSource } from "../../../regulations/grade-catalogue";
import { rowCheck } from "./checks-on-catalogue";

/** No first name or no last name, unless both stand in one cell. */
export const nameMissing = rowCheck({
  id: "CAT-NAME-MISSING",
  severity: "error",
  basis: "stated",
  source: gradeCatalogueSource.missing,
  needs: ["personalNumber"],
  reads: ["lastName", "firstName", "name"],
  test: ({ lastName, firstName, name }) => {
    if (name !== undefined || (firstName !== undefined && lastName !== undefined)) return undefined;
    const first = lastName === undefined ? "lastName" : "firstName";
    return { at: [first, "firstName", "lastName", "name", "personalNumber"] };
  },
  passes: [
    { personalNumber: "198002182387", firstName: "Test", lastName: "Testsson" },
    { personalNumber: "198002182387", name: "Test Testsson" },
  ],
  fails: [
    { personalNumber: "198002182387" },
    { personalNumber: "198002182387", firstName: "Test" },
    { personalNumber: "198002182387", lastName: "Testsson" },
  ],
});
