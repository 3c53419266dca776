/** 2000-01-01 in a workbook that counts its days from 1900. */
const firstOf2000 = 36_526;

/**
 * True where the workbook counts days from 1904 (old Mac files). Office.js has no property for it, but Excel's own
 * DATE answers in the workbook's date system. A host that does not calculate for us is taken as counting from 1900.
 */
export async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  const result = context.workbook.functions.date(2000, 1, 1);
  result.load("value");
  try {
    await context.sync();
    return result.value < firstOf2000;
  } catch {
    return false;
  }
}
