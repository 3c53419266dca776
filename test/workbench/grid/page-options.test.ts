import { pageOptions } from "../../../src/workbench/grid/page-options";

describe("the workbench's address", () => {
  it("begins with the planted errors, the add-in and Swedish", () => {
    expect(pageOptions("")).toEqual({ sample: "komvux-fel", withAddIn: true, language: "sv" });
  });

  it("can ask for another sample or none, no add-in, and English", () => {
    expect(pageOptions("?sample=komvux-ren&pane=0&lang=en")).toEqual({
      sample: "komvux-ren",
      withAddIn: false,
      language: "en",
    });
    expect(pageOptions("?sample=none").sample).toBeUndefined();
  });

  it("begins as usual where it asks for a sample that there is not", () => {
    expect(pageOptions("?sample=../../x").sample).toBe("komvux-fel");
  });
});
