import { commandLineTexts } from "../locale/locale";
import { returns } from "../returns/returns";
import { linkSpecification } from "../returns/specification/link-specification";
import type { StoredSpecification } from "../returns/stored-lists/stored-list";
import { Unusable } from "./exit-codes";
import type { Options } from "./options";
import { readListFile } from "./read-list-file";

/**
 * The options with the lists that --specification and --courses name, read. The specification is linked to every
 * return as the person has said in the pane before it was saved there, else as the names suggest. Throws `Unusable`
 * where a file is no such list.
 */
export async function withLists(options: Options): Promise<Options> {
  const { lists: texts } = commandLineTexts[options.language];
  const { specificationFile, coursesFile } = options;
  const specification =
    specificationFile === undefined ? undefined : (await readListFile(specificationFile, options)).list;
  const courses = coursesFile === undefined ? undefined : (await readListFile(coursesFile, options)).list;
  if (specification !== undefined && specification.kind !== "specification")
    throw new Unusable(texts.notSpecification(specificationFile ?? ""));
  if (courses !== undefined && courses.kind !== "courses")
    throw new Unusable(texts.notCourses(coursesFile ?? ""));
  return {
    ...options,
    ...(courses && { courses: courses.content }),
    ...(specification && {
      specification: { document: specification.content, links: linksOf(specification) },
    }),
  };
}

function linksOf({ content, links }: StoredSpecification): StoredSpecification["links"] {
  const proposed = returns.map(({ id, columns }) => [id, linkSpecification(content, columns).link] as const);
  return { ...Object.fromEntries(proposed), ...links };
}
