import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, type ValueType } from "./reading";

/**
 * The part of komvux that a course belongs to (skolformsdel, utbildningsnivå): grundläggande nivå, gymnasial nivå,
 * svenska för invandrare, anpassad utbildning på grundläggande and on gymnasial nivå (skollagen 20 kap. 2 §).
 */
export type EducationLevel = "basic" | "upperSecondary" | "sfi" | "adaptedBasic" | "adaptedUpperSecondary";

export interface EducationLevelValue {
  /** Undefined where the cell holds a code or word that we do not know: SCB's codes are not public. */
  readonly level: EducationLevel | undefined;
  readonly text: string;
}

/** The level that a text names, by the words that official texts and school systems use. */
function levelOf(text: string): EducationLevel | undefined {
  const words = text.toLowerCase();
  const adapted = /anpassad|särvux|särskild|\bsgr|vuxgran|vuxgyan/.test(words);
  if (/gymnas|vuxgy|\bgy\b|\bgym\b/.test(words)) return adapted ? "adaptedUpperSecondary" : "upperSecondary";
  if (/grundl|vuxgr|\bgrund|\bgr\b/.test(words)) return adapted ? "adaptedBasic" : "basic";
  if (/\bsfi\b|vuxsfi|svenska för invandrare/.test(words)) return "sfi";
  return undefined;
}

/** Any text can be read; only the level may be unknown. */
export const educationLevel: ValueType<EducationLevelValue, never> = {
  name: "educationLevel",
  reasons: [],
  read(cell) {
    if (isBlank(cell)) return empty;
    const text = plainSpelling(String(cell));
    return text === "" ? empty : read({ level: text.length > 100 ? undefined : levelOf(text), text });
  },
  format: (value) => value.text,
  identity: (value) => value.level ?? value.text.toLowerCase(),
};
