import { commandLineTexts } from "../locale/locale";
import { returns } from "../returns/returns";
import { linkSpecification } from "../returns/specification/link-specification";
import { Unusable } from "./exit-codes";
import type { Options } from "./options";
import { readListFile } from "./read-list-file";

/**
 * The options with the lists that --specification and --courses name, read. The specification is linked to every
 * return as the names suggest. Throws `Unusable` where a file is no such list.
 */
export async function withLists(options: Options): Promise<Options> {
  const { lists: texts } = commandLineTexts[options.language];
  const { specificationFile, coursesFile } = options;
  const specification =
    specificationFile === undefined ? undefined : await readListFile(specificationFile, options);
  const courses = coursesFile === undefined ? undefined : await readListFile(coursesFile, options);
  if (specification !== undefined && specification.kind !== "specification")
    throw new Unusable(texts.notSpecification(specificationFile ?? ""));
  if (courses !== undefined && courses.kind !== "courses")
    throw new Unusable(texts.notCourses(coursesFile ?? ""));
  const document = specification?.specification;
  return {
    ...options,
    ...(courses && { courses: courses.list }),
    ...(document && {
      specification: {
        document,
        links: Object.fromEntries(
          returns.map(({ id, columns }) => [id, linkSpecification(document, columns).link]),
        ),
      },
    }),
  };
}
