import { callFunction } from "../../src/functions/call";
import { day } from "../../src/values/day";

/** The formula's answers in Swedish on 15 January 2026. */
export const formula =
  (id: string, language: "sv" | "en" = "sv") =>
  (...args: unknown[]) =>
    callFunction(id, args, language, day("2026-01-15"));

/** The serial number of a day, as a formula answers with it. */
export const serial = (iso: string): { value: number } => ({ value: day(iso) });
