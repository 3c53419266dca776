/** Swedish names of the functions that people are likely to type into the stand-in. */
const functionNames: Readonly<Record<string, string>> = {
  ANTAL: "COUNT", ANTALV: "COUNTA", "ANTAL.OM": "COUNTIF", "ANTAL.OMF": "COUNTIFS", "ANTAL.TOMMA": "COUNTBLANK",
  AVRUNDA: "ROUND", DAG: "DAY", DATUM: "DATE", EDATUM: "EDATE", FALSKT: "FALSE", HELTAL: "INT", HITTA: "FIND",
  HÖGER: "RIGHT", ICKE: "NOT", IDAG: "TODAY", LETARAD: "VLOOKUP", LETAUPP: "LOOKUP", LÄNGD: "LEN", MEDEL: "AVERAGE",
  MÅNAD: "MONTH", OCH: "AND", OM: "IF", OMFEL: "IFERROR", OMSAKNAS: "IFNA", PASSA: "MATCH", RENSA: "TRIM",
  SAKNAS: "NA", SANT: "TRUE", SUMMA: "SUM", "SUMMA.OM": "SUMIF", "SUMMA.OMF": "SUMIFS", VÄNSTER: "LEFT",
  VERSALER: "UPPER", GEMENER: "LOWER", ÅR: "YEAR", ELLER: "OR", XLETAUPP: "XLOOKUP", EXTEXT: "MID",
}; // prettier-ignore

const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[\p{L}_][\p{L}\p{N}_.]*(?=\()|\d+,\d+|;|[\s\S]/gu;

/**
 * A typed formula as the file keeps it: English function names, commas between arguments, points in decimals.
 * A formula with a semicolon is taken as Swedish; without one, only Swedish function names are translated.
 */
export function englishFormula(typed: string): string {
  const isSwedish = [...typed.matchAll(pieces)].some(([piece]) => piece === ";");
  return typed.replace(pieces, (piece) => {
    if (piece === ";") return ",";
    if (isSwedish && /^\d+,\d+$/.test(piece)) return piece.replace(",", ".");
    return functionNames[piece.toUpperCase()] ?? piece;
  });
}
