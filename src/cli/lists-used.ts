import { commandLineTexts } from "../locale/locale";
import type { Language } from "../locale/text";
import type { OpenedReturn } from "../returns/open-sheet";
import { documentTitle } from "../returns/specification/document-facts";
import type { Options } from "./options";

/** The lists that a sheet was checked by, besides what comes with the program. */
export interface ListsUsed {
  readonly specification?: {
    readonly document: string;
    readonly survey: string;
    readonly version: string | null;
    /** The columns checked by it: the sheet's header, and the variable. */
    readonly linked: readonly { readonly column: string; readonly variable: string }[];
  };
  readonly courses?: { readonly document: string; readonly version: string };
}

/** Which lists the person named, and what of the sheet they speak of. */
export function listsUsed({ returnId, table }: OpenedReturn, { specification, courses }: Options): ListsUsed {
  return {
    ...(specification && {
      specification: {
        document: specification.document.document,
        survey: specification.document.survey,
        version: specification.document.version ?? null,
        linked: Object.entries(specification.links[returnId] ?? {}).flatMap(([key, variable]) => {
          const header = table.headers[key];
          return header === undefined ? [] : [{ column: header, variable }];
        }),
      },
    }),
    ...(courses && { courses: { document: courses.source.title, version: courses.date } }),
  };
}

/** The same in words, a line each. */
export function listLines({ specification, courses }: ListsUsed, language: Language): string[] {
  const { lists: texts } = commandLineTexts[language];
  const lines: string[] = [];
  if (specification !== undefined) {
    const { linked, version, ...names } = specification;
    const title = documentTitle({ ...names, version: version ?? undefined });
    const pairs = linked.map(({ column, variable }) => texts.linked(column, variable)).join(", ");
    lines.push(`${texts.checkedBy(title)}${pairs === "" ? texts.noneLinked : `${pairs}.`}`);
  }
  if (courses !== undefined) lines.push(texts.courseList(courses.document, courses.version));
  return lines;
}
