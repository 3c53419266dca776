import { definitions } from "../../src/functions/definitions";
import { helpPage } from "../../src/functions/help-page";
import { functionsMetadata } from "../../src/functions/metadata";
import { choiceTexts, functionTexts, problemTexts } from "../../src/functions/texts";

const languages = ["sv", "en"] as const;

test("formlernas namn, ordning och frivilliga värden står fast: arbetsböcker innehåller dem", () => {
  const signatures = functionsMetadata("sv").functions.map(
    ({ id, parameters }) =>
      `${id}(${parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ")})`,
  );
  expect(signatures).toMatchInlineSnapshot(`
   [
     "APLHOURS(points, [validatedPoints], [form])",
     "STUDYFORM(level, time, points, teacherLedHours, [startDate])",
     "TEACHERHOURS(level, time, points, [weeks], [startDate])",
     "STUDYPACE(points, weeks)",
     "COURSEWEEKS(points, [pace])",
     "PERIOD(date)",
     "PERIODSTART(period)",
     "PERIODEND(period)",
     "DEADLINE(kind, [date])",
     "DAYSLEFT(kind, [today])",
     "CATALOGUEDUE(endDate, [regulationSet])",
     "INACTIVE(lastActivity, today)",
     "PAIDAFTER28(startDate, stopDate)",
     "CHECKAMOUNT(points, category, [year])",
     "PNR(value)",
     "PNRERROR(value)",
     "COURSE(code, [field])",
     "GRADEERROR(grade, courseCode, [date])",
     "CATALOGUEERROR(schoolUnit, authority, school, courseCode, courseName, points, grade, startDate, endDate, gradeDate, personalNumber, name, [otherInformation], [title], [summary], [examination], [regulationSet])",
     "CHECK(return, headers, rows)",
   ]
  `);
});

test("allt utom det som läses är lika på svenska och engelska", () => {
  const withoutTexts = (language: "sv" | "en") =>
    JSON.parse(
      JSON.stringify(functionsMetadata(language), (key, value: unknown) =>
        key === "description" || key === "helpUrl" ? "" : value,
      ),
    ) as unknown;
  expect(withoutTexts("sv")).toEqual(withoutTexts("en"));
});

test.each(languages)("Excel godtar namn och beskrivningar på %s", (language) => {
  const metadata = functionsMetadata(language);
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  for (const { id, name, description, parameters, result } of metadata.functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9]{2,30}$/);
    expect(name).toBe(id);
    expect(description).toMatch(/^\S.*\.$/);
    expect(result).toEqual({ type: "any", dimensionality: "matrix" });
    const firstOptional = parameters.findIndex((parameter) => parameter.optional === true);
    for (const [index, parameter] of parameters.entries()) {
      expect(parameter.name).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(parameter.description).toMatch(/^\S.*\.$/);
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
      expect(parameter.optional === true).toBe(firstOptional !== -1 && index >= firstOptional);
    }
  }
});

test("båda språken har samma meningar, och bara de värden som fylls i", () => {
  const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  expect(Object.keys(problemTexts.en)).toEqual(Object.keys(problemTexts.sv));
  for (const [id, text] of Object.entries(problemTexts.sv))
    expect(placeholders((problemTexts.en as Record<string, string>)[id] ?? "")).toEqual(placeholders(text));
  expect(Object.keys(choiceTexts.en)).toEqual(Object.keys(choiceTexts.sv));
});

test.each(languages)("det finns inga texter på %s om formler eller värden som inte finns", (language) => {
  expect(Object.keys(functionTexts[language])).toEqual(definitions.map(({ id }) => id));
  for (const { id, parameters } of definitions)
    expect(Object.keys(functionTexts[language][id].parameters)).toEqual(parameters.map(({ name }) => name));
});

test.each(languages)("varje formel har en hjälpsida på %s där tillägget finns", async (language) => {
  const metadata = functionsMetadata(language, "https://tillagg.exempel.se/nacka/");
  expect(
    metadata.functions.map(
      ({ id, helpUrl }) => helpUrl === `https://tillagg.exempel.se/nacka/help/${language}/${id}.html`,
    ),
  ).not.toContain(false);
  for (const definition of definitions) {
    const page = await helpPage(definition, language);
    expect(page).toContain(`<h1>NACKA.${definition.id}</h1>`);
    expect(page).toContain(escaped(functionTexts[language][definition.id].description));
    expect(page).not.toMatch(/<script|\bsrc=|\bhref=|url\(|\*\*|```|undefined/);
    expect(page.match(/<code>=NACKA/g)?.length).toBeGreaterThan(1);
  }
});

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
