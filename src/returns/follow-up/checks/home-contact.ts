import { isNackaMunicipality } from "../../../regulations/nacka-municipality";
import { otherMunicipality } from "../sources";
import { rowCheck } from "./checks-on-follow-up";

/** An IKE pupil who is ill, and no contact with the home municipality noted. */
export const homeContact = rowCheck({
  id: "FUP-HOME-CONTACT",
  severity: "review",
  basis: "stated",
  source: otherMunicipality,
  needs: ["homeMunicipality", "sickStart"],
  reads: ["homeContact"],
  test: ({ homeMunicipality, homeContact }) =>
    homeContact?.set === true || isNackaMunicipality(homeMunicipality)
      ? undefined
      : { at: ["homeContact", "homeMunicipality"], params: { municipality: homeMunicipality } },
  passes: [
    { homeMunicipality: "Nacka", sickStart: "2026-03-02" },
    { homeMunicipality: "0182 Nacka", sickStart: "2026-03-02" },
    { homeMunicipality: 182, sickStart: "2026-03-02" },
    { homeMunicipality: "Värmdö", sickStart: "2026-03-02", homeContact: "2026-03-04" },
    { homeMunicipality: "Värmdö" },
  ],
  fails: [
    { homeMunicipality: "Värmdö", sickStart: "2026-03-02" },
    { homeMunicipality: "0120", sickStart: "2026-03-02", homeContact: "Nej" },
  ],
});
