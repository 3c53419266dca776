import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, unreadable, type Reading, type ValueType } from "./reading";

export type MoneyReason = "notMoney" | "partOfOre" | "ambiguous" | "textNumber";

/** Digits in groups of three, or together; then öre after a comma or a point, or Swedish ":-". */
const grouped = /^(\d{1,3}(?:[ .']\d{3}){1,4}|\d{1,12})(?:([.,:])(\d{1,4}|-{1,2}))?$/;

/** More than a municipality's whole budget: not an amount of this field, and beyond exact öre long after. */
const largest = 1e12;

function judge(ore: number, written: boolean): Reading<number, MoneyReason> {
  if (!Number.isFinite(ore) || Math.abs(ore) > largest) return unreadable({ reason: "notMoney" });
  const whole = Math.round(ore);
  // A spreadsheet's own arithmetic leaves parts of an öre far beyond what anybody means.
  if (Math.abs(ore - whole) > 0.01) return unreadable({ reason: "partOfOre" });
  const value = whole === 0 ? 0 : whole;
  return written ? read(value, { reason: "textNumber", suggestion: value / 100 }) : read(value);
}

/** The text without what only says that it is money, and whether it is below zero: "-500", "500-", "(500)", "−500 kr". */
function signed(text: string): { digits: string; negative: boolean } {
  const bare = text
    .toLowerCase()
    .replace(/^(?:sek|kr) ?|(?<=[\d\-) ]) ?(?:sek|kronor|kr\.?)$/g, "")
    .trim();
  const inBrackets = /^\((.+)\)$/.exec(bare)?.[1];
  if (inBrackets !== undefined) return { digits: inBrackets.trim(), negative: true };
  const before = /^([+-]) ?(.+)$/.exec(bare);
  if (before !== null) return { digits: before[2] ?? "", negative: before[1] === "-" };
  const after = /^([^:]+\d) ?-$/.exec(bare);
  return after === null ? { digits: bare, negative: false } : { digits: after[1] ?? "", negative: true };
}

/**
 * An amount of money (belopp) in whole öre: a number of kronor, or a text as Swedish programs write it ("4 720,00",
 * "4.720,00", "4 720 kr", "4720:-", "500,00-", "(500,00)"). "1.234" may be a thousand or one and is not read; parts of
 * an öre are no amount.
 */
export const money: ValueType<number, MoneyReason> = {
  name: "money",
  reasons: ["notMoney", "partOfOre", "ambiguous", "textNumber"],
  read(cell) {
    if (isBlank(cell)) return empty;
    if (typeof cell === "number") return judge(cell * 100, false);
    if (typeof cell !== "string" || cell.length > 60) return unreadable({ reason: "notMoney" });
    const { digits, negative } = signed(plainSpelling(cell));
    const [, whole, mark, decimals] = grouped.exec(digits) ?? [];
    if (whole === undefined) return unreadable({ reason: "notMoney" });
    if (mark !== ":" && decimals?.startsWith("-")) return unreadable({ reason: "notMoney" });
    if (isDoubtful(whole, mark, decimals)) return unreadable({ reason: "ambiguous" });
    const kronor = whole.replace(/[ .']/g, "");
    const part = decimals?.startsWith("-") ? "0" : (decimals ?? "0");
    const ore = Number(kronor) * 100 + Number(`0.${part}`) * 100;
    return judge(negative ? -ore : ore, true);
  },
  format: (ore) => `${kronorText(ore)} kr`,
  identity: (ore) => ore,
};

/** "1.234" and "1,234": grouped thousands in one country, parts of one in another. */
function isDoubtful(whole: string, mark: string | undefined, decimals: string | undefined): boolean {
  if (mark === "," || mark === ".") return decimals?.length === 3;
  return mark === undefined && /^\d{1,3}\.\d{3}$/.test(whole);
}

/** "4 720,00" with no-break spaces: kronor and öre as Swedish writes them. */
export function kronorText(ore: number): string {
  const amount = Math.abs(ore);
  const digits = String(Math.floor(amount / 100));
  let kronor = digits.slice(-3);
  for (let at = digits.length - 3; at > 0; at -= 3)
    kronor = `${digits.slice(Math.max(0, at - 3), at)}\u00a0${kronor}`;
  return `${ore < 0 ? "\u2212" : ""}${kronor},${String(amount % 100).padStart(2, "0")}`;
}
