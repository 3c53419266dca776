import { isNackaAuthority, nackaAuthority } from "../../../regulations/grade-catalogue";
import { catalogueSays } from "../sources";
import { rowCheck } from "./checks-on-catalogue";

/** Another huvudman than Nacka kommun, such as the provider itself. */
export const authorityOther = rowCheck({
  id: "CAT-AUTHORITY-OTHER",
  severity: "error",
  basis: "stated",
  source: catalogueSays("Huvudman – Nacka kommun."),
  needs: ["authority"],
  test: ({ authority }) =>
    isNackaAuthority(authority)
      ? undefined
      : {
          at: "authority",
          params: { expected: nackaAuthority },
          fixes: [{ column: "authority", value: nackaAuthority, safe: false }],
        },
  passes: [{ authority: "Nacka kommun" }, { authority: "NACKA KOMMUN " }, { authority: "Nacka" }],
  fails: [{ authority: "Exempelskolan Vux AB" }, { authority: "Värmdö kommun" }],
});
