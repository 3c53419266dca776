import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { personalNumberTexts } from "./readings";

/** The komvux checks of the person, in English. */
export const komvuxPersonTexts = {
  ...personalNumberTexts("KVX-PNR", "personalNumber"),
  "KVX-AGE-YOUNG": {
    title: "Younger than 20 when the course starts",
    message: "The student turns {turns} in the year the course starts. The right to komvux begins {from}.",
    why: "The right begins with the second half of the year in which one turns 20. Earlier admission takes special reasons, or a completed national programme.",
    fix: "Check {#personalNumber} and {#startDate}. If they are right, confirm and write the reason.",
    example: "Look at: born 2006, course start 2026-01-12. The right begins 2026-07-01.",
  },
  "KVX-PERSON-TWO-NUMBERS": {
    title: "The same person under two numbers?",
    message:
      "Row {row} is somebody with the same birthday in the same course from the same day, under another number.",
    why: "When somebody gets a personal number in place of a coordination or temporary number, the person may be there twice.",
    fix: "If it is one person, keep the row with the newest number. If they are two, confirm it.",
    example: "Look at: 19900119TF10 and 199001792382 in ENGE1000X from 2026-01-12.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
