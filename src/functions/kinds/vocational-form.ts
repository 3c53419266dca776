import type { VocationalForm } from "../../regulations/workplace-learning";
import { words } from "./words";

export const vocationalForm = words<VocationalForm>("vocationalForm", {
  vocational: [
    "yrkesvux",
    "yrkesutbildning",
    "sammanhållen yrkesutbildning",
    "yrkes",
    "yrkespaket",
    "apl",
    "vocational",
  ],
  apprenticeship: [
    "lärling",
    "lärlingsutbildning",
    "lärlingsvux",
    "lärlingskurs",
    "larling",
    "apprenticeship",
    "apprentice",
  ],
});
