import { commandLineTexts } from "../locale/locale";
import type { Language } from "../locale/text";
import type { LoadedCourseList } from "../returns/course-lists/loaded-course-list";
import { documentTitle } from "../returns/specification/document-facts";
import type { Specification, SpecificationVariable } from "../returns/specification/specification";
import type { Outcome } from "./commands";
import { exitCodes, Unusable } from "./exit-codes";
import type { Options } from "./options";
import { readListFile } from "./read-list-file";

/** `nacka lists import FILE`: what SCB's specification or a course list says, as the checks will use it. */
export async function lists(options: Options): Promise<Outcome> {
  const [action, path] = options.words;
  if (action !== "import" || path === undefined) throw new Unusable(commandLineTexts[options.language].usage);
  const { list, left } = await readListFile(path, options);
  const asJson = options.format === "json";
  const output =
    list.kind === "specification"
      ? asJson
        ? JSON.stringify(specificationJson(list.content), null, 2)
        : specificationText(list.content, options.language)
      : asJson
        ? JSON.stringify(coursesJson(list.content, left), null, 2)
        : coursesText(list.content, left, options.language);
  return { output, exitCode: exitCodes.clear };
}

/** What the document does not say is null. */
function specificationJson({ document, version, survey, variables, remarks }: Specification): object {
  return {
    document,
    version: version ?? null,
    survey,
    variables: variables.map((one) => ({
      name: one.name,
      description: one.description,
      characters: one.characters ?? null,
      ...(one.alsoAllowed === "" ? {} : { alsoAllowed: one.alsoAllowed }),
      maxLength: one.maxLength ?? null,
      codes: one.codes,
      ...(one.codes.length === 0 ? {} : { onlyCodes: one.onlyCodes }),
    })),
    remarks,
  };
}

function coursesJson({ document, date, courses }: LoadedCourseList, left: number): object {
  return { document, version: date, courses: courses.length, left };
}

function specificationText(specification: Specification, language: Language): string {
  const { lists: texts } = commandLineTexts[language];
  const { variables, remarks } = specification;
  const width = Math.max(...variables.map(({ name }) => name.length));
  return [
    `${documentTitle(specification)}: ${texts.variables(variables.length)}`,
    ...variables.map((one) => `  ${one.name.padEnd(width)}  ${ruleText(one, language)}`.trimEnd()),
    ...remarks.map(({ kind, variable, address }) => texts.remarks[kind](variable, address)),
  ].join("\n");
}

/** "BS, högst 12 tecken, koder: A B C". */
function ruleText(
  { characters, alsoAllowed, maxLength, codes, onlyCodes }: SpecificationVariable,
  language: Language,
): string {
  const { lists: texts } = commandLineTexts[language];
  const listed = codes.map(({ code }) => code).join(" ");
  return [
    characters === undefined ? "" : [characters, ...alsoAllowed].join(" "),
    maxLength === undefined ? "" : texts.atMost(maxLength),
    codes.length === 0 ? "" : onlyCodes ? texts.codes(listed) : texts.alsoCodes(listed),
  ]
    .filter(Boolean)
    .join(", ");
}

function coursesText(
  { document, date, courses }: LoadedCourseList,
  left: number,
  language: Language,
): string {
  const { lists: texts } = commandLineTexts[language];
  const lines = [`${document} (${date}): ${texts.courses(courses.length)}`];
  return [...lines, ...(left > 0 ? [texts.left(left)] : [])].join("\n");
}
