import { plainSpelling } from "../values/plain-spelling";
import { isBlank, type Cell } from "../values/reading";

/**
 * Headers of columns that mark protected identity: sekretessmarkering (spärrmarkering in older systems), skyddad
 * folkbokföring (folkbokföringslagen 16 §; earlier kvarskrivning), and SS 12000's `securityMarking`. "Skyddad" alone is
 * the column that most school systems have.
 */
const markerHeader =
  /skydd(?:ad|at|ning)|skydds?[- ]?(?:id|mark|pers|pu)|sekretes|\bs[-. ]?(?:märk|mark)|spärr-?mark|kvarskriv|fingerad|förmedlingsadress|\bhemlig(?:a|t)?\b|security ?marking|protected|secrecy|confidential|^(?:sekr?|pu|sm|skydd)\W*$|^sekr\W{0,2}mark/i;
const protectiveGear = /skyddsronder|skyddsombud|skyddsutrust|skyddad yrkestitel|provsekretess/i;

/** Values that say that there is no mark. */
const notMarked = new Set([
  "nej",
  "n",
  "no",
  "0",
  "-",
  "ingen",
  "inget",
  "none",
  "falskt",
  "false",
  "saknas",
  "ej skyddad",
  "oskyddad",
]);

/** Values that a column of marks holds besides those and the words of protection. */
const marked = new Set(["ja", "j", "yes", "y", "x", "s", "sek", "sekr", "pu", "1", "sant", "true"]);

/** Words that a cell of any column may hold instead of a name or an address. */
const markedCell =
  /skydda(?:d|de|t) (?:identitet|folkbokföring|(?:person)?uppgift|adress|person|namn|elev|boende|pu\b|id\b)|(?:identitet|uppgift(?:en|er|erna)?|adress(?:en)?) (?:är )?skydda|^\W*skydda(?:d|de|t|s)\W*$|^skyddad,|sekretess(?:mark|skydd|belagd|\b)|\bsekr\W{0,2}mark|\bs-mark(?:erad|ering)|\bs-märkt|spärr-?mark|kvarskriv|hemlig(?:a|t)? (?:adress|identitet|namn|nummer|person|uppgift)|förmedlingsadress|förmedlingsuppdrag|skatteverket,? box|c\/o skatteverket|fingerad|protected identity/i;

/** A name such as "Anna Skyddad": the capital tells it from other things that are protected. */
const markedName = /^\p{Lu}\S* (?:\p{Lu}\S* )?(?:Skyddad|SKYDDAD)$/u;

/** Whether a header names a column that marks people with protected identity (skyddade personuppgifter). */
export function namesMarker(header: string): boolean {
  if (header.length > 100) return false;
  const plain = plainSpelling(header).replaceAll("_", " ");
  return markerHeader.test(plain) && !protectiveGear.test(plain);
}

/** Whether a cell under such a header marks its row. */
export function saysMarked(cell: Cell): boolean {
  return !isBlank(cell) && cell !== false && !notMarked.has(lowered(cell));
}

/** Whether a cell is what a column of marks holds: a mark, the want of one, or nothing. */
export function isMark(cell: Cell): boolean {
  if (isBlank(cell) || typeof cell === "boolean") return true;
  const word = lowered(cell);
  return notMarked.has(word) || marked.has(word) || namesMarker(word);
}

/** Whether a cell of any column says by itself that its person is protected. */
export function saysProtected(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length < 5 || cell.length >= 500) return false;
  const plain = plainSpelling(cell);
  return (markedCell.test(plain) && !protectiveGear.test(plain)) || markedName.test(plain);
}

function lowered(cell: Cell): string {
  return plainSpelling(String(cell)).toLowerCase();
}
