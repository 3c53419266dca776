import type { Pace } from "./pace";

/**
 * Makes a text unreadable and always the same: PBKDF2 with SHA-256 under the workbook's salt, 64 bits as 16 hex digits.
 *
 * What it is good for, and what not. The values behind a confirmation may hold a personal identity number, of which
 * there are few enough to try them all; the salt lies beside the fingerprint, so that colleagues share confirmations.
 * The rounds make a trial some thousand times dearer than a plain hash, and the salt makes tables made beforehand
 * useless, but whoever has the file, knows the other values of the row and is ready to compute for hours can still
 * test guesses. Confirmations are therefore to be treated as the workbook itself, which normally holds the values in
 * clear; who empties a workbook before giving it away removes them too.
 */
export type Fingerprint = (text: string) => Promise<string>;

const rounds = 2_000;
const bits = 64;

/** The fingerprints of one workbook. `salt` is the face's to make: 16 random bytes as hex, once for a workbook. */
export function fingerprintWith(salt: string): Fingerprint {
  const bytes = new TextEncoder();
  const known = new Map<string, Promise<string>>();
  return (text) => {
    // A table repeats its values: each text is worked out once while the workbook is open.
    const made = known.get(text) ?? derive(bytes.encode(text), bytes.encode(salt));
    known.set(text, made);
    return made;
  };
}

/** Made side by side: more would wait for the computer's cores, and hold the thread while they are handed over. */
const atOnce = 64;

/** The fingerprints of many texts, in their order; a list of thousands takes seconds, can be stopped and shows how far it is. */
export async function fingerprintsOf(
  texts: readonly string[],
  print: Fingerprint,
  pace: Pace,
): Promise<string[]> {
  const made: string[] = [];
  for (let from = 0; from < texts.length; from += atOnce) {
    if (pace.due()) await pace.rest({ stage: "comparing", done: from, total: texts.length });
    made.push(...(await Promise.all(texts.slice(from, from + atOnce).map(print))));
  }
  return made;
}

/** The browser's and Node's own cryptography: off the page's thread, and not ours to get wrong. */
async function derive(text: BufferSource, salt: BufferSource): Promise<string> {
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey("raw", text, "PBKDF2", false, ["deriveBits"]);
  const made = await subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds },
    key,
    bits,
  );
  return Array.from(new Uint8Array(made), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
