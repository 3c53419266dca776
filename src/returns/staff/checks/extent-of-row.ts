import { extentKeys, postsOf, totalExtent } from "../column-groups";
import { scbStaffFile } from "../sources";
import { rowCheck } from "./checks-on-staff";

/** Posts on one row that together are more than full time, though none is by itself. SCB states no limit. */
export const extentOfRow = rowCheck({
  id: "STF-EXTENT-ROW",
  severity: "review",
  basis: "inferred",
  source: scbStaffFile("Omfattningarna är procent av heltid."),
  needs: [],
  reads: extentKeys,
  test: (row) => {
    const total = totalExtent(row);
    const [first, ...others] = postsOf(row);
    if (first === undefined || total <= 100 || [first, ...others].some((key) => (row[key] ?? 0) > 100))
      return undefined;
    return { at: [first, ...others], params: { total } };
  },
  passes: [
    { teacherExtent: 80, counsellorExtent: 20 },
    { teacherExtent: 100, sfiSwedishExtent: 100 },
    { teacherExtent: 120 },
  ],
  fails: [
    { teacherExtent: 100, principalExtent: 50 },
    { sfiSwedishExtent: 80, sfiMotherTongueExtent: 40 },
  ],
});
