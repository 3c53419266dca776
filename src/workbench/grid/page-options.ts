import { languageOf, type Language } from "../../locale/text";
import { samples, type SampleId } from "./samples";

/** What the page's address asks for. */
export interface PageOptions {
  /** The sample to begin with; undefined for an empty workbook (`?sample=none`). */
  readonly sample: SampleId | undefined;
  /** False where the add-in should not be loaded at all (`?pane=0`). */
  readonly withAddIn: boolean;
  readonly language: Language;
}

/** Reads `?sample=komvux-ren&pane=0&lang=en`; anything unknown gives the default. */
export function pageOptions(search: string): PageOptions {
  const asked = new URLSearchParams(search);
  const sample = asked.get("sample");
  return {
    sample: sample === "none" ? undefined : (samples.find(({ id }) => id === sample)?.id ?? "komvux-fel"),
    withAddIn: asked.get("pane") !== "0",
    language: languageOf(asked.get("lang") ?? "sv"),
  };
}
