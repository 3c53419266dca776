import { commandLineTexts } from "../locale/locale";
import type { OpenSettings } from "../returns/open-sheet";
import { returns } from "../returns/returns";
import { linkSpecification } from "../returns/specification/link-specification";
import { Unusable } from "./exit-codes";
import type { Options } from "./options";
import { readListFile } from "./read-list-file";

/** The lists to check by, from the files that --specification and --courses name; linked as the names suggest. */
export async function loadedLists(options: Options): Promise<Pick<OpenSettings, "specification" | "courses">> {
  const { lists: texts } = commandLineTexts[options.language];
  const { specificationFile, coursesFile } = options;
  const specification = specificationFile === undefined ? undefined : await readListFile(specificationFile, options);
  const courses = coursesFile === undefined ? undefined : await readListFile(coursesFile, options);
  if (specification !== undefined && specification.kind !== "specification")
    throw new Unusable(texts.notSpecification(specificationFile ?? ""));
  if (courses !== undefined && courses.kind !== "courses")
    throw new Unusable(texts.notCourses(coursesFile ?? ""));
  const document = specification?.specification;
  return {
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
