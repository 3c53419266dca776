/**
 * A header as recognition compares it: composed, lower case, without blanks, punctuation and what stands in
 * brackets ("Personnummer (ÅÅÅÅMMDDNNNN)", "Avbr.datum*", "Kurs-\nstart"). Å, ä and ö are kept: "kön" is not "kon".
 */
export function headerWords(text: string): string {
  const words = text.normalize("NFC").toLowerCase();
  const outside = words.replace(/\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g, " ");
  return onlyLetters(outside) || onlyLetters(words);
}

function onlyLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
