import { komvuxColumns } from "../../../src/returns/komvux/columns";
import { linkSpecification } from "../../../src/returns/specification/link-specification";
import { specificationOf } from "./specification-of";

const link = (...rows: readonly string[][]) => linkSpecification(specificationOf(...rows), komvuxColumns);

test("a variable is the column whose name or other spelling it has", () => {
  const proposed = link(
    ["PersonNr", "Identitetsbegrepp"],
    ["Skolenhetskod", "8 siffror"],
    ["KURSKOD", "Kod"],
    ["System", "System"],
  );
  expect(proposed.link).toEqual({
    schoolUnit: "Skolenhetskod",
    personalNumber: "PersonNr",
    courseCode: "KURSKOD",
  });
  expect(proposed.otherVariables).toEqual(["System"]);
  expect(proposed.otherColumns).toContain("grade");
  expect(proposed.otherColumns).not.toContain("courseCode");
});

test("a variable with a name of its own is known by what its description begins with", () => {
  expect(link(["KVX_PNR", "Personnummer\n12 siffror"], ["BET", "Betyg"]).link).toEqual({
    personalNumber: "KVX_PNR",
    grade: "BET",
  });
});

test("a name counts before a description, and no variable is linked twice", () => {
  expect(link(["Betyg", "Betyg på kursen"], ["X1", "Betyg"]).link).toEqual({ grade: "Betyg" });
  expect(link(["Kurskod", "Betyg"]).link).toEqual({ courseCode: "Kurskod" });
});

test("where several variables may be the same column a person has to choose", () => {
  const proposed = link(["Betyg", "x"], ["Kursbetyg", "x"]);
  expect(proposed.link).toEqual({});
  expect(proposed.doubtful).toEqual([{ column: "grade", variables: ["Betyg", "Kursbetyg"] }]);
});

test("what stands in brackets tells variables apart", () => {
  expect(link(["Betyg (språk)", "x"], ["Betyg", "x"]).link).toEqual({ grade: "Betyg" });
});
