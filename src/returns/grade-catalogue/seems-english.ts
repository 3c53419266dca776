/** Words so common that a sentence in the language seldom lacks them, and that the other language does not have. */
const english = new Set([
  "the",
  "and",
  "of",
  "is",
  "are",
  "with",
  "this",
  "to",
  "how",
  "was",
  "were",
  "my",
  "about",
  "that",
]);
const swedish = new Set(["och", "att", "det", "som", "en", "ett", "är", "av", "för", "på", "med", "hur", "den", "jag", "om", "i"]); // prettier-ignore

/** True for a text that has common English words and no Swedish ones. A title of one or two words says too little. */
export function seemsEnglish(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return words.filter((word) => english.has(word)).length >= 2 && !words.some((word) => swedish.has(word));
}
