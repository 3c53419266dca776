import { periodNamed, type Period } from "../../regulations/periods";
import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";
import { spoken } from "./words";

/** One of Nacka24's periods by its name, "2023_1", also as people write it: "2023-1", "2023 P1". */
export const periodName: ArgumentKind<Period> = {
  holds: "word",
  read(cell, { tables: { periods } }) {
    const named = periodNamed(spoken(cell), periods);
    if (named !== undefined) return named;
    const [first, last] = [periods[0]?.name ?? "", periods.at(-1)?.name ?? ""];
    return /^\d{4}[ _:/-]{0,3}p?[1-5]$/.test(spoken(cell))
      ? new Problem("periodUnknown", { first, last }, "#N/A")
      : new Problem("notPeriod");
  },
};
