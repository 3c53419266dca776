import { certificateFrom, certificateRequired, certificateSource } from "../../../regulations/sickness";
import { iso } from "../../../values/day";
import { rowCheck } from "./checks-on-follow-up";

/** Ill for more than seven days, and no certificate noted. */
export const sickCertificate = rowCheck({
  id: "FUP-SICK-CERTIFICATE",
  severity: "review",
  basis: "stated",
  source: certificateSource,
  needs: ["sickStart"],
  reads: ["sickEnd", "certificate"],
  test: ({ sickStart, sickEnd, certificate }, { today }) => {
    const leave = { start: sickStart, end: sickEnd };
    return certificate?.set !== true && certificateRequired(leave, today)
      ? {
          at: ["certificate", "sickStart"],
          params: { sickStart: iso(sickStart), from: iso(certificateFrom(leave)) },
        }
      : undefined;
  },
  passes: [
    { sickStart: "2026-03-02", sickEnd: "2026-03-08" },
    { sickStart: "2026-03-02", sickEnd: "2026-03-20", certificate: "Ja" },
    { sickStart: "2026-08-04" },
  ],
  fails: [
    { sickStart: "2026-03-02", sickEnd: "2026-03-09" },
    { sickStart: "2026-08-03", certificate: "Nej" },
  ],
});
