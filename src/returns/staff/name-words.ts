/** The words of a name in any order: "Berg, Anna" is "Anna Berg". */
export const nameWords = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .sort()
    .join(" ");
