import { payoutColumns, registerColumns } from "./columns";
import { notAColumn } from "./find-tables";
import type { PayoutProfile } from "./payout-profile";

/** What a profile says that means nothing here, a spelling mistake most often. It would change no answer, unseen. */
export interface UnknownInProfile {
  /** "settings.reading82": the names of settings that there are none of. */
  readonly settings: readonly string[];
  /** Headers that point at a column that there is none of, with the columns that there are. */
  readonly columns: readonly {
    readonly header: string;
    readonly key: string;
    readonly known: readonly string[];
  }[];
}

/** Holds a profile as it was written against what was read of it, from which everything unknown is left out. */
export function unknownInProfile(
  stored: unknown,
  read: unknown,
  { sheet, register }: Pick<PayoutProfile, "sheet" | "register">,
): UnknownInProfile {
  return {
    settings: leftOut(stored, read, ""),
    columns: [
      ...strange(sheet, Object.keys(payoutColumns)),
      ...strange(register, Object.keys(registerColumns)),
    ],
  };
}

function leftOut(stored: unknown, read: unknown, path: string): string[] {
  if (typeof stored !== "object" || stored === null || typeof read !== "object" || read === null) return [];
  return Object.entries(stored).flatMap(([key, value]) => {
    const place = path === "" ? key : `${path}.${key}`;
    return Object.hasOwn(read, key) ? leftOut(value, (read as Record<string, unknown>)[key], place) : [place];
  });
}

function strange(headers: PayoutProfile["sheet"], known: readonly string[]): UnknownInProfile["columns"] {
  return Object.entries(headers).flatMap(([header, key]) =>
    key === notAColumn || known.includes(key) ? [] : [{ header, key, known }],
  );
}
