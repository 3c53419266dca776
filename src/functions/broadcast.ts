import type { Given, GivenMatrix } from "./given";
import { Problem } from "./problem";

const wholeColumn = 1_048_576;

/**
 * One answer for every row and column of the arguments, as Excel's own functions do it: an argument of one row or
 * column counts for all of them; one that ends early leaves #N/A. Whole columns are answered as far down as anything
 * stands in them, because neither a sheet nor a message to Excel has room for a million answers.
 */
export function broadcast<T>(
  args: readonly GivenMatrix[],
  answer: (cells: readonly Given[]) => T,
): (T | Problem)[][] {
  const shapes = args.map((matrix) => ({
    matrix,
    rows: matrix.length,
    columns: width(matrix),
  }));
  const columns = Math.max(1, ...shapes.map((shape) => shape.columns));
  const tallest = Math.max(1, ...shapes.map((shape) => shape.rows));
  const rows = tallest < wholeColumn ? tallest : Math.max(1, ...args.map(lastFilledRow));

  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const cells: Given[] = [];
      for (const shape of shapes) {
        if ((shape.rows > 1 && row >= shape.rows) || (shape.columns > 1 && column >= shape.columns))
          return new Problem("unequalRanges", {}, "#N/A");
        cells.push(shape.matrix[shape.rows === 1 ? 0 : row]?.[shape.columns === 1 ? 0 : column] ?? null);
      }
      return answer(cells);
    }),
  );
}

/** The widest row; Excel's matrices are rectangles, those of the command line need not be. */
function width(matrix: GivenMatrix): number {
  return matrix.reduce((widest, row) => Math.max(widest, row.length), 0);
}

function lastFilledRow(matrix: GivenMatrix): number {
  if (matrix.length < wholeColumn) return matrix.length;
  return matrix.findLastIndex((row) => row.some((cell) => cell !== null && cell !== "" && cell !== 0)) + 1;
}
