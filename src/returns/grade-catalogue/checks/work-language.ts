import { inSwedish } from "../sources";
import { seemsEnglish } from "../seems-english";
import { rowCheck } from "./checks-on-catalogue";

/** A komvuxarbete whose title or summary seems to be in English; only the later page asks for Swedish. */
export const workLanguage = rowCheck({
  id: "CAT-WORK-LANGUAGE",
  severity: "review",
  basis: "inferred",
  source: inSwedish,
  needs: ["courseCode"],
  reads: ["summary", "title"],
  test: ({ courseCode, summary = "", title = "" }, { regulationSet }) => {
    if (courseCode.family !== "komvuxWork" || regulationSet === "nacka24") return undefined;
    const params = { course: courseCode.code };
    if (seemsEnglish(summary)) return { at: ["summary", "courseCode"], params };
    return seemsEnglish(title) ? { at: ["title", "courseCode"], params } : undefined;
  },
  passes: [
    { courseCode: "KVARVO", title: "Bemötande", summary: "Arbetet handlar om bemötande i hemtjänsten." },
    { courseCode: "KVARVO", title: "Lean production" },
    { courseCode: "ENGENG05", summary: "This work is about the care of older people." },
  ],
  fails: [
    { courseCode: "KVARVO", summary: "This work is about the care of older people." },
    { courseCode: "KVARVO", title: "The care of older people and how it is organised" },
  ],
});
