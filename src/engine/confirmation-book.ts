import * as v from "valibot";
import type { Day } from "../values/day";
import { type Confirmation, longestReason, reasonTrouble } from "./confirmation";
import { type Fingerprint, fingerprintWith } from "./fingerprint";

const storedConfirmation = v.object({
  check: v.pipe(v.string(), v.regex(/^[A-Z0-9-]{1,60}$/)),
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  reason: v.pipe(
    v.string(),
    v.maxLength(longestReason),
    v.check((reason) => reasonTrouble(reason) === undefined),
  ),
  /** The day as Excel's serial number. */
  on: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_958_465)),
});

const storedBook = v.object({
  version: v.literal(1),
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  confirmations: v.pipe(v.array(v.unknown()), v.maxLength(20_000)),
});

/** The setting of the workbook that keeps its confirmations. */
export const confirmationsSetting = "nackaVux.confirmations";

/** The confirmations as the workbook keeps them. Holds no personal data but fingerprints of it. */
export interface StoredConfirmations {
  readonly version: 1;
  readonly salt: string;
  readonly confirmations: readonly v.InferOutput<typeof storedConfirmation>[];
}

/** The confirmations of one workbook, by check and fingerprint. */
export class ConfirmationBook {
  readonly fingerprint: Fingerprint;
  private readonly byCheck = new Map<string, Map<string, Confirmation>>();

  /** An empty book. `salt` is 16 random bytes as 32 hex digits; a face makes it. */
  constructor(private readonly salt: string) {
    this.fingerprint = fingerprintWith(salt);
  }

  /**
   * The book that a workbook holds. It may come from another version or another hand: a book that does not read is
   * as if it were not there (an empty one under the given salt), and a confirmation that does not read is left out.
   */
  static read(stored: unknown, salt: string): ConfirmationBook {
    const parsed = v.safeParse(storedBook, stored);
    if (!parsed.success) return new ConfirmationBook(salt);
    const book = new ConfirmationBook(parsed.output.salt);
    for (const one of parsed.output.confirmations) {
      const confirmation = v.safeParse(storedConfirmation, one);
      if (confirmation.success) book.put({ ...confirmation.output, on: confirmation.output.on as Day });
    }
    return book;
  }

  stored(): StoredConfirmations {
    return {
      version: 1,
      salt: this.salt,
      confirmations: [...this.byCheck.values()].flatMap((of) => [...of.values()]),
    };
  }

  /** Whether any finding of the check is confirmed; most checks have none, and need no fingerprints. */
  has(check: string): boolean {
    return (this.byCheck.get(check)?.size ?? 0) > 0;
  }

  get(check: string, fingerprint: string): Confirmation | undefined {
    return this.byCheck.get(check)?.get(fingerprint);
  }

  /** Keeps a confirmation; an earlier one of the same values is replaced. Its reason must be without trouble. */
  put(confirmation: Confirmation): void {
    const trouble = reasonTrouble(confirmation.reason);
    if (trouble !== undefined) throw new RangeError(trouble);
    const of = this.byCheck.get(confirmation.check) ?? new Map<string, Confirmation>();
    of.set(confirmation.fingerprint, { ...confirmation, reason: confirmation.reason.trim() });
    this.byCheck.set(confirmation.check, of);
  }

  remove({ check, fingerprint }: Pick<Confirmation, "check" | "fingerprint">): void {
    this.byCheck.get(check)?.delete(fingerprint);
  }
}
