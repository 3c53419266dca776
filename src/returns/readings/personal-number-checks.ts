import type { PersonalNumber } from "../../values/personal-number";
import { populationRegistrationLaw, scbDataFile } from "../sources";
import { type ColumnCheck, columnCheck, readingCheck } from "./column-check";
import { missingCheck } from "./missing-check";
import { excelError } from "./reading-verdict";

const twelveCharacters = scbDataFile("Personnummer anges med 12 tecken, ååååmmddxxxx.");

/**
 * The checks of a column of personal identity numbers (personnummer): PREFIX-MISSING, -UNREADABLE, -CHECK-DIGIT,
 * -CENTURY, -SPELLING, -TEMPORARY and -COORDINATION-DATE. Their texts: `personalNumberTexts` in `locale/`.
 */
export function personalNumberChecks<K extends string>(prefix: string, column: K): readonly ColumnCheck<K>[] {
  return [
    missingCheck({
      id: `${prefix}-MISSING`,
      severity: "error",
      basis: "meaning",
      source: scbDataFile("Personnummer ska alltid anges, även för den som har skyddade personuppgifter."),
      column,
      passes: ["198002182387"],
    }),
    readingCheck({
      id: `${prefix}-UNREADABLE`,
      severity: "error",
      basis: "meaning",
      source: populationRegistrationLaw(
        "Personnumret innehåller födelsetid, födelsenummer och kontrollsiffra.",
      ),
      column,
      reasons: ["notPersonalNumber", "length", "impossibleDate", excelError],
      passes: ["198002182387", "19900101TF10"],
      fails: ["saknas", "1980021823" + "8", "198002302387", "#N/A"],
    }),
    readingCheck({
      id: `${prefix}-CHECK-DIGIT`,
      severity: "error",
      basis: "stated",
      source: populationRegistrationLaw("Kontrollsiffran räknas fram ur födelsetiden och födelsenumret."),
      column,
      reasons: ["checkDigit"],
      passes: ["198002182387", "19900101TF10"],
      fails: ["198002182386", "19800218-2386"],
    }),
    readingCheck({
      id: `${prefix}-CENTURY`,
      severity: "review",
      basis: "inferred",
      source: twelveCharacters,
      column,
      reasons: ["century"],
      passes: ["198002182387"],
      fails: ["8002182387", "800218-2387"],
    }),
    readingCheck({
      id: `${prefix}-SPELLING`,
      severity: "review",
      basis: "inferred",
      source: twelveCharacters,
      column,
      reasons: ["spelling"],
      safe: true,
      passes: ["198002182387"],
      fails: ["19800218-2387", 198002182387, "19800218 2387"],
    }),
    temporaryForm(`${prefix}-TEMPORARY`, column),
    readingCheck({
      id: `${prefix}-COORDINATION-DATE`,
      severity: "note",
      basis: "inferred",
      source: {
        title: "Lagen (2022:1697) om samordningsnummer 2 kap. 8 §",
        stated: "Ett samordningsnummer utgår från födelsetiden; siffrorna för dagen ökas med 60.",
      },
      column,
      reasons: ["coordinationDate"],
      passes: ["199001792382"],
      fails: ["199000742396"],
    }),
  ];
}

/** A temporary number in another form than SCB's: TF and two digits, where the first tells sex (1 or 2). */
function temporaryForm<K extends string>(id: string, column: K): ColumnCheck<K> {
  return columnCheck<K, PersonalNumber>({
    id,
    severity: "review",
    basis: "inferred",
    source: scbDataFile("Den som saknar personnummer får ååååmmddTF10 (man) eller ååååmmddTF20 (kvinna)."),
    column,
    test: (reading) =>
      reading.kind === "read" && reading.value.kind === "temporary" && !/TF[12]\d$/.test(reading.value.digits)
        ? {}
        : undefined,
    passes: ["19900101TF10", "19900101TF21", "198002182387"],
    fails: ["19900101T123", "19900101TF34"],
  });
}
