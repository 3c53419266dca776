import { writtenWords } from "../../../locale/written-words";
import type { SheetState } from "../../../workbook/port";

const certificates = Object.values(writtenWords).map(({ certified }) => certified);

/** True for a page that says that the sheet is reviewed and correct, with or without a name. */
export function isCertified(state: SheetState): boolean {
  return Object.values(state).some((look) => certificates.some((certified) => look?.includes(certified)));
}

/**
 * A page as the workbook may keep it: where somebody has signed, a line to write on stands for place, date and name. A
 * look is JSON, so that a text ends at its quotation mark. A header or a footer that is not ours is kept as it is: it
 * stands in the same workbook.
 */
export function withoutSignatory(state: SheetState): SheetState {
  return Object.fromEntries(
    Object.entries(state).map(([key, look]) => [key, look && certificates.reduce(unsigned, look)]),
  );
}

function unsigned(look: string, certified: string): string {
  const [before, ...signed] = look.split(certified);
  const rest = signed.map((text) => text.replace(/^(?:[^"\\]|\\.)*/, `\\n\\n${"_".repeat(26)}`));
  return [before, ...rest].join(certified);
}
