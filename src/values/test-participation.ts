import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, unreadable, type ValueType } from "./reading";
import { type TestCode, testCodeOf } from "./test-code";

/** Whether somebody took part in a national test: 1 for taken, else why not. */
export type TestParticipation = 1 | TestCode;

/** `notParticipation`: no code that we know of. `spelling`: in words. */
export type TestParticipationReason = "notParticipation" | "spelling";

const words: Readonly<Record<string, TestParticipation>> = {
  ja: 1,
  j: 1,
  x: 1,
  deltagit: 1,
  "har deltagit": 1,
  nej: 99,
  n: 99,
  "ej deltagit": 99,
  "inte deltagit": 99,
  "har inte deltagit": 99,
  frånvarande: 99,
  ersättningsprov: 77,
  försvunnit: 88,
  "provresultat har försvunnit": 88,
};

/** SCB's participation codes (deltagande) 1, 77, 88 and 99, as its sister collections have them, or their meaning. */
export const testParticipation: ValueType<TestParticipation, TestParticipationReason> = {
  name: "testParticipation",
  reasons: ["notParticipation", "spelling"],
  read(cell) {
    if (isBlank(cell)) return empty;
    const text =
      typeof cell === "boolean" ? (cell ? "ja" : "nej") : plainSpelling(String(cell)).toLowerCase();
    const code = text === "1" ? 1 : testCodeOf(text);
    if (code !== undefined) return read(code);
    const meant = Object.hasOwn(words, text) ? words[text] : undefined;
    return meant === undefined
      ? unreadable({ reason: "notParticipation" })
      : read(meant, { reason: "spelling", suggestion: meant });
  },
  format: String,
  identity: (value) => value,
};
