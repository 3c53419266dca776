import { troubleOf } from "./trouble-of";

/** `Excel.run`, with what goes wrong in the port's words. */
export async function excelRun<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw troubleOf(error);
  }
}
