import { renderCheck } from "../../src/locale/render-finding";
import { addedChecks, findAddedCheck } from "../../src/returns/added-checks";
import { returns } from "../../src/returns/returns";
import "../locale/english-fetched";

test("a kind of added check is found by its own id and by a column's", () => {
  expect(findAddedCheck("SPEC-CODE")).toBe(addedChecks["SPEC-CODE"]);
  expect(findAddedCheck("SPEC-CODE:grade")).toBe(addedChecks["SPEC-CODE"]);
  expect(findAddedCheck("SPEC")).toBeUndefined();
});

test("no return's own check has the id of an added one", () => {
  const own = returns.flatMap(({ checks }) => checks.map(({ id }) => id));
  expect(own.filter((id) => findAddedCheck(id) !== undefined)).toEqual([]);
});

test.each(Object.entries(addedChecks))(
  "%s: what is inferred is no error, and its page names no placeholder",
  (id, facts) => {
    expect(facts.id).toBe(id);
    if (facts.basis === "inferred") expect(facts.severity).not.toBe("error");
    for (const language of ["sv", "en"] as const)
      expect(Object.values(renderCheck(id, language, {})).join(" ")).not.toMatch(/[{}]/);
  },
);
