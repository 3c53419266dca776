/** How many lines a text takes in a column of so many characters, words kept whole; somewhat more than less. */
export function textLines(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > width) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + word.length;
    // A word longer than the column is broken.
    lines += Math.floor((used - 1) / width > 0 ? (used - 1) / width : 0);
    used = used > width ? used % width : used;
  }
  return lines;
}
