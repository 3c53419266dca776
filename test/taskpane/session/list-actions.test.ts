import { loadedCourseList } from "../../../src/returns/course-lists/loaded-course-list";
import type { StoredList } from "../../../src/returns/stored-lists/stored-list";
import { LoadedLists } from "../../../src/taskpane/session/loaded-lists";
import { lendingRows, lendingSession, MemorySettings } from "../lending-session";

const courses: StoredList = {
  kind: "courses",
  loadedOn: "2026-08-10",
  content: loadedCourseList(
    { document: "Kurser 2026", date: "2026-07-01", source: { title: "Kurser 2026", date: "2026-07-01" } },
    [{ code: "MATMAT01b", name: "Matematik 1b", points: 100, level: "upperSecondary" }],
  ),
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a list of the person's own", () => {
  test("is kept in the workbook and found there when it is opened again", async () => {
    const settings = new MemorySettings();
    expect(await new LoadedLists(settings).put(courses)).toBe("kept");
    const again = new LoadedLists(settings);
    expect(again.courses?.content.find("MATMAT01b")?.points).toBe(100);
    expect(again.specification).toBeUndefined();
    expect(again.forOpening().courses?.date).toBe("2026-07-01");
  });

  test("is gone when it is removed, and one of another hand counts for nothing", async () => {
    const settings = new MemorySettings();
    const lists = new LoadedLists(settings);
    await lists.put(courses);
    await lists.remove("courses");
    expect(new LoadedLists(settings).courses).toBeUndefined();
    await settings.set("nackaVux.list.courses", '{"format":1,"kind":"courses"}');
    expect(new LoadedLists(settings).forOpening()).toEqual({});
  });

  test("holds while the pane is open where the workbook takes no settings", async () => {
    const settings = new MemorySettings();
    settings.set = () => Promise.reject(new Error("read only"));
    const lists = new LoadedLists(settings);
    expect(await lists.put(courses)).toBe("notKept");
    expect(lists.courses?.content.document).toBe("Kurser 2026");
  });

  test("that was exported is read back as it was, and nothing is kept before the person says so", async () => {
    const { session, settings } = await lendingSession({ Lån: lendingRows });
    const read = await session.lists.read("kurser.json", bytes(session.lists.exported(courses)));
    if (read.kind !== "read") throw new Error(read.kind);
    expect(settings.kept["nackaVux.list.courses"]).toBeUndefined();
    expect(await session.lists.use(read)).toBe("kept");
    expect(session.lists.loaded.courses?.content.courses).toEqual(
      courses.kind === "courses" && courses.content.courses,
    );
  });

  test("tells how many rows of the file are no courses", async () => {
    const { session } = await lendingSession({ Lån: lendingRows });
    const answer = '{"courses": [{"code": "MATMAT01b", "points": "100"}, {"code": "Summa"}, {"code": "?"}]}';
    expect(await session.lists.read("kurser.json", bytes(answer))).toMatchObject({ kind: "read", left: 2 });
  });

  test("takes the place of the one before it", async () => {
    const { session } = await lendingSession({ Lån: lendingRows });
    await session.lists.use({ list: courses, proposed: undefined });
    const newer = { ...courses, loadedOn: "2026-08-11" };
    await session.lists.use({ list: newer, proposed: undefined });
    expect(session.lists.loaded.courses?.loadedOn).toBe("2026-08-11");
  });
});

test.each([
  ['{"a": 1}', { kind: "notList", reason: "notCourses" }],
  ['{"subjects": [{"code": "ENG", "name": "Engelska"}]}', { kind: "notList", reason: "noCourses" }],
  ['{"subjects": [', { kind: "notList", reason: "notJson" }],
  ["inte en arbetsbok", { kind: "trouble" }],
])("a file that holds %j is no list, and says so", async (text, outcome) => {
  const { session } = await lendingSession({ Lån: lendingRows });
  expect(await session.lists.read("fil", bytes(text))).toMatchObject(outcome);
});
