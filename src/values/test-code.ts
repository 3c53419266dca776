/**
 * SCB's codes of what became of a national test (nationellt prov), as its sister collections in compulsory school
 * have them. 77: a replacement test (ersättningsprov). 88: the result is lost. 99: not taken, or not all of its parts.
 */
export type TestCode = 77 | 88 | 99;

/** The code that a cell holds, as a number or as text. */
export function testCodeOf(text: string): TestCode | undefined {
  return text === "77" || text === "88" || text === "99" ? (Number(text) as TestCode) : undefined;
}
