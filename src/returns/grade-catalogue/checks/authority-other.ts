import { isNackaAuthority, nackaAuthority } from "../../../regulations/grade-catalogue";
import { catalogueSays } from "../sources";
import { cellCheck } from "./checks-on-catalogue";

/** Another huvudman than Nacka kommun, such as the provider itself. */
export const authorityOther = cellCheck({
  id: "CAT-AUTHORITY-OTHER",
  severity: "error",
  basis: "stated",
  source: catalogueSays("Huvudman – Nacka kommun."),
  column: "authority",
  test: (reading) =>
    reading.kind !== "read" || isNackaAuthority(reading.value)
      ? undefined
      : {
          params: { expected: nackaAuthority },
          fixes: [{ column: "authority", value: nackaAuthority, safe: false }],
        },
  passes: [{ authority: "Nacka kommun" }, { authority: "NACKA KOMMUN " }, { authority: "Nacka" }],
  fails: [{ authority: "Exempelskolan Vux AB" }, { authority: "Värmdö kommun" }],
});
