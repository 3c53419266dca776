import * as v from "valibot";
import { type Month, monthLabel, parseMonth } from "../../regulations/month";
import { fingerprintsOf, fingerprintWith } from "../../engine/fingerprint";
import { type Pace, unhurried } from "../../engine/pace";
import type { Case, Deviation } from "./deviation";
import { type DeviationId, deviationIds } from "./deviation-id";
import type { PayoutLine, RegisterRow } from "./entry";

const storedNote = v.object({
  class: v.picklist(deviationIds),
  /** Of person, course and start, under the workbook's salt. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  /** Öre; null where it was not known. */
  effect: v.nullable(v.pipe(v.number(), v.integer())),
});

const storedHistory = v.object({
  version: v.literal(1),
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  noted: v.pipe(v.array(v.unknown()), v.maxLength(50_000)),
});

/** A deviation that was noted on a sheet and sent back: a correction is expected for it on the next. */
export interface NotedDeviation {
  readonly class: DeviationId;
  readonly fingerprint: string;
  readonly month: Month;
  readonly effect: number | undefined;
}

/** The noted deviations of a provider (uppföljning); holds no personal data but fingerprints of it. */
export interface PayoutHistory {
  readonly salt: string;
  readonly noted: readonly NotedDeviation[];
}

/** What became of earlier months' noted deviations on this month's sheet. */
export interface FollowUp {
  /** Corrections that came: the noted deviation and the line that shows it. */
  readonly came: readonly { readonly noted: NotedDeviation; readonly case: Case }[];
  /** Corrections that did not come; the case where the register or a sheet still has it. */
  readonly awaited: readonly { readonly noted: NotedDeviation; readonly case: Case | undefined }[];
  /** Correction lines that nothing noted had asked for. */
  readonly unasked: readonly PayoutLine[];
}

/** The history that a workbook or a file holds; one that does not read is as if it were not there. */
export function readHistory(stored: unknown, salt: string): PayoutHistory {
  const parsed = v.safeParse(storedHistory, stored);
  if (!parsed.success) return { salt, noted: [] };
  const noted = parsed.output.noted.flatMap((one) => {
    const note = v.safeParse(storedNote, one);
    const month = note.success ? parseMonth(note.output.month) : undefined;
    return note.success && month !== undefined
      ? [{ ...note.output, month, effect: note.output.effect ?? undefined }]
      : [];
  });
  return { salt: parsed.output.salt, noted };
}

/** The history as it is kept: versioned JSON. */
export function storedPayoutHistory({ salt, noted }: PayoutHistory): v.InferInput<typeof storedHistory> {
  return {
    version: 1,
    salt,
    noted: noted.map((one) => ({ ...one, month: monthLabel(one.month), effect: one.effect ?? null })),
  };
}

/** The history without its oldest month; undefined where there is only one. */
export function withoutOldest({ salt, noted }: PayoutHistory): PayoutHistory | undefined {
  const oldest = noted.reduce((month, one) => Math.min(month, one.month), Infinity);
  const rest = noted.filter(({ month }) => month !== oldest);
  return rest.length === 0 ? undefined : { salt, noted: rest };
}

/** Classes whose deviation Nacka puts right by a new or a negative line; the others concern the provider's own system. */
const corrected = new Set<DeviationId>([
  "D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08", "D12", "D13", "D14", "D15", "D16", "D21", "D23",
]); // prettier-ignore

/** The history with a month's deviations noted; what was noted for the same month before is replaced. */
export async function noteDeviations(
  history: PayoutHistory,
  month: Month,
  deviations: readonly Deviation[],
  pace: Pace = unhurried,
): Promise<PayoutHistory> {
  const noted: NotedDeviation[] = history.noted.filter((one) => one.month !== month);
  const awaited = deviations.flatMap(({ class: id, case: of, effect }) => {
    const key = of === undefined || !corrected.has(id) ? undefined : caseKey(of);
    return key === undefined ? [] : [{ class: id, key, effect }];
  });
  const keys = awaited.map(({ key }) => key);
  const prints = await fingerprintsOf(keys, fingerprintWith(history.salt), pace);
  awaited.forEach(({ class: id, effect }, at) =>
    noted.push({ class: id, fingerprint: prints[at] as string, month, effect }),
  );
  return { ...history, noted };
}

/** Holds earlier noted deviations against the cases of this month's sheet. */
export async function followUp(
  { salt, noted }: PayoutHistory,
  cases: readonly Case[],
  month: Month,
  pace: Pace = unhurried,
): Promise<FollowUp | undefined> {
  const earlier = noted.filter((one) => one.month < month);
  if (earlier.length === 0) return undefined;
  const keyed = cases.flatMap((one) => {
    const key = caseKey(one);
    return key === undefined ? [] : [{ key, one }];
  });
  const keys = keyed.map(({ key }) => key);
  const prints = await fingerprintsOf(keys, fingerprintWith(salt), pace);
  const byPrint = new Map(prints.map((print, at) => [print, keyed[at]?.one as Case]));
  const wanted = new Set(earlier.map((one) => one.fingerprint));
  const came: FollowUp["came"][number][] = [];
  const awaited: FollowUp["awaited"][number][] = [];
  const answered = new Set<Case>();
  for (const one of earlier) {
    const found = byPrint.get(one.fingerprint);
    if (found !== undefined && answers(one, found, month)) {
      came.push({ noted: one, case: found });
      answered.add(found);
    } else if (!settledEarlier(one, found)) {
      awaited.push({ noted: one, case: found });
    }
  }
  const unasked = [...byPrint].flatMap(([print, one]) =>
    wanted.has(print) ? [] : one.lines.filter((line) => line.month === month && line.correction),
  );
  return { came, awaited, unasked };
}

/** A correction goes the way that was asked for: money back for a line too many, a line for one that was missing. */
function answers({ effect }: NotedDeviation, { lines }: Case, month: Month): boolean {
  return lines.some((line) => line.month === month && rightWay(line, effect));
}

function settledEarlier({ effect, month }: NotedDeviation, found: Case | undefined): boolean {
  return found?.lines.some((line) => line.month > month && rightWay(line, effect)) ?? false;
}

function rightWay({ amount, correction }: PayoutLine, effect: number | undefined): boolean {
  if (amount === undefined) return false;
  if (effect === undefined || effect === 0) return correction;
  return effect > 0 ? amount > 0 : amount < 0;
}

/** What tells a case from all others, the same whichever side it is read from. */
function caseKey({ row, lines }: Case): string | undefined {
  const entry: RegisterRow | PayoutLine | undefined = row ?? lines[0];
  if (entry?.person === undefined || entry.course === undefined) return undefined;
  return `${entry.person}|${entry.course.key}|${entry.start ?? ""}`;
}
