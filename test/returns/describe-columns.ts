import type { Columns } from "../../src/engine/column";
import { headerWords } from "../../src/engine/header-words";
import { recognise } from "../../src/engine/recognise";
import { returns } from "../../src/returns/returns";
import { tableOf } from "./return-under-test";

/** What holds for the columns of any return: known by several spellings, no spelling for two of them. */
export function describeColumns(
  definition: { readonly id: string; readonly columns: Columns },
  /** Sheets as people head them, each of which is to be known for this return. */
  sheets: readonly (readonly string[])[],
): void {
  const columns = Object.entries(definition.columns);

  test.each(columns)("%s is known by other spellings", (_, { synonyms }) => {
    expect(new Set(synonyms.map(headerWords)).size).toBeGreaterThanOrEqual(3);
  });

  test("no spelling names two columns", () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const [key, { header, synonyms }] of columns)
      for (const spelling of [header, ...synonyms]) {
        const owner = owners.get(headerWords(spelling));
        if (owner !== undefined && owner !== key) shared.push(`${spelling}: ${owner}, ${key}`);
        owners.set(headerWords(spelling), key);
      }
    expect(shared).toEqual([]);
  });

  test.each(sheets.map((headers) => [headers] as const))("a sheet headed %j is recognised", (headers) => {
    const columnsOf = headers.map((header) => [header]);
    const grid = { ...tableOf(definition, []).grid, columns: columnsOf };
    const [best] = recognise(grid, returns);
    expect(best).toMatchObject({ returnId: definition.id, recognised: true, unknownHeaders: [] });
  });

  test("its own headers are this return by a clear lead over every other", () => {
    const [best, second] = recognise(tableOf(definition, []).grid, returns);
    expect(best).toMatchObject({
      returnId: definition.id,
      recognised: true,
      missing: [],
      unknownHeaders: [],
    });
    expect((best?.score ?? 0) - (second?.recognised === true ? second.score : 0)).toBeGreaterThan(0.2);
  });
}
