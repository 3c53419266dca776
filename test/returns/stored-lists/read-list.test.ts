import { readListText } from "../../../src/returns/stored-lists/read-list";
import { day } from "../../../src/values/day";

const today = day("2026-08-10");
const answer = '{"courses": [{"code": "ENGENG05", "name": "Engelska 5", "points": "100"}]}';

test.each([
  ["as the API sends it", Buffer.from(answer)],
  ["with a byte-order mark", Buffer.from(`\uFEFF${answer}`)],
  ["as Windows PowerShell saves it", Buffer.from(`\uFEFF${answer}`, "utf16le")],
  ["in UTF-16 of the other order", Buffer.from(`\uFEFF${answer}`, "utf16le").swap16()],
  ["after empty lines", Buffer.from(`\r\n\r\n  ${answer}`)],
])("Skolverket's answer is read %s", (_, bytes) => {
  expect(readListText(bytes, today)).toMatchObject({
    kind: "read",
    left: 0,
    list: {
      kind: "courses",
      loadedOn: "2026-08-10",
      content: { courses: [{ code: "ENGENG05", points: 100 }] },
    },
  });
});

test.each([
  ["an answer that was asked for without a school form", '{"subjects": [{"code": "ENG"}]}', "noCourses"],
  ["an answer without subjects", '{"apiVersion": "1", "subjects": []}', "noCourses"],
  ["the API's word that there is nothing", '{"status": 404, "error": "Not Found"}', "notCourses"],
  ["half an answer", answer.slice(0, 40), "notJson"],
  ["brackets without end", "[".repeat(100_000), "notJson"],
])("%s is no list, and why is said", (_, text, reason) => {
  expect(readListText(Buffer.from(text), today)).toEqual({ kind: "unreadable", reason });
});

test.each([
  ["a workbook", "PK\u0003\u0004"],
  ["a page of the web", "<!doctype html>"],
  ["nothing", ""],
])("%s is no text to read a list from", (_, text) => {
  expect(readListText(Buffer.from(text), today)).toBeUndefined();
});
