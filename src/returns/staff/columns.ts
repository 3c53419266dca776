import { column } from "../../engine/column";
import { organisationNumber } from "../../values/organisation-number";
import { personalNumber } from "../../values/personal-number";
import { schoolUnitCode } from "../../values/school-unit-code";
import { text } from "../../values/text";
import { yesNo } from "../../values/yes-no";
import { extent } from "./percent-column";
import { subjectColumns } from "./subject-columns";

/**
 * The columns of the staff return (pedagogisk personal): SCB's 80 variables of 2026, under SCB's names. They stand as
 * in SCB's workbook, as far as is known: from the school unit in A to variable 80 in BY; the first three variables
 * describe the program that wrote the file, have no place in a workbook filled in by hand, and stand last here.
 * The workbook itself is pre-printed with last year's staff and not public. Which variables komvux fills in, and the
 * codes of Verksamhetstyp, AnstForm, KvxSfiTyp, ForsteLarare and Lektor, are not public either: any text is taken.
 */
export const staffColumns = {
  /** SkolenhetsKod: eight digits in the register of school units. */
  schoolUnit: column({
    header: "SkolenhetsKod",
    synonyms: [
      "Skolenhet",
      "Skolenhetens kod",
      "Skolenhetsnummer",
      "Enhetskod",
      "Skolkod",
      "School unit code",
    ],
    presence: "expected",
    type: schoolUnitCode,
  }),
  /** PersonNr: twelve characters. */
  personalNumber: column({
    header: "PersonNr",
    synonyms: [
      "Personnummer", "Pnr", "Pers.nr", "P-nr", "Persnummer", "Lärarens personnummer", "Den anställdes personnummer",
      "Personnummer/samordningsnummer", "Personal identity number",
    ], // prettier-ignore
    presence: "essential",
    type: personalNumber,
    personal: true,
  }),
  /** PersonNamn: the person's name. */
  name: column({
    header: "PersonNamn",
    synonyms: [
      "Namn", "Personens namn", "Lärarens namn", "Den anställdes namn", "För- och efternamn", "Efternamn, förnamn",
      "Namn på personen", "Name",
    ], // prettier-ignore
    presence: "expected",
    type: text,
    personal: true,
  }),
  /** Verksamhetstyp: the code of the school form and stage. Known: 1, 4-6 and 10-12, none of them komvux. */
  activityType: column({
    header: "Verksamhetstyp",
    synonyms: ["Verksamhets typ", "Typ av verksamhet", "Verksamhetskod", "Verksamhet", "Kod verksamhetstyp"],
    presence: "essential",
    type: text,
  }),
  /** SkolenhetNamn: the school unit's name. */
  schoolUnitName: column({
    header: "SkolenhetNamn",
    synonyms: ["Skolenhetens namn", "Skolans namn", "Namn på skolenhet", "Enhetens namn", "Skola"],
    presence: "optional",
    type: text,
  }),
  /** AnstForm: the form of employment. Known: L, on leave (tjänstledig). */
  employmentForm: column({
    header: "AnstForm",
    synonyms: ["Anställningsform", "Anst.form", "Anställnings form", "Form av anställning", "Anställning"],
    presence: "expected",
    type: text,
  }),
  principalExtent: extent("OmfRektor", ["Rektor", "Omfattning rektor", "Rektor procent"]),
  managementExtent: extent("OmfLedn", ["Ledning", "Omfattning ledning", "Annan ledning", "Arbetsledning"]),
  counsellorExtent: extent("OmfSYV", ["SYV", "Studie- och yrkesvägledare", "Omfattning SYV", "SYV procent"]),
  libraryExtent: extent("OmfPersBibliotek", ["Bibliotek", "Bibliotekspersonal", "Omfattning bibliotek"]),
  leisureLeaderExtent: extent("OmfFritidsledare", [
    "Fritidsledare",
    "Omfattning fritidsledare",
    "Fritidsledare procent",
  ]),
  specialTeacherExtent: extent("OmfSpeciallarare", [
    "Speciallärare",
    "Omfattning speciallärare",
    "Speciallärare procent",
  ]),
  specialEducatorExtent: extent("OmfSpecialpedagog", [
    "Specialpedagog", "Omfattning specialpedagog", "Specialpedagog procent",
  ]), // prettier-ignore
  /** OmfAsyl: what it means is not known. */
  asylumExtent: extent("OmfAsyl", ["Asyl", "Omfattning asyl", "Asyl procent"]),
  otherEducatorExtent: extent("OmfAnnanP", [
    "Annan pedagogisk personal", "Omfattning annan pedagogisk personal", "Annan personal",
  ]), // prettier-ignore
  studyTutorExtent: extent("Omfstudieh", [
    "Studiehandledare",
    "Omfattning studiehandledare",
    "Studiehandledning",
  ]),
  teachingAssistantExtent: extent("OmfLararass", [
    "Lärarassistent",
    "Omfattning lärarassistent",
    "Lärarass.",
  ]),
  /** OmfLarare: per cent of full time as a teacher. */
  teacherExtent: extent(
    "OmfLarare",
    [
      "Lärare",
      "Omfattning lärare",
      "Lärare procent",
      "Tjänst som lärare",
      "Lärartjänst",
      "Tjänstgöringsgrad lärare",
    ],
    "essential",
  ),
  /** OmfSFISVA: sfi, Swedish; whether it is a part of OmfLarare is not known. */
  sfiSwedishExtent: extent("OmfSFISVA", [
    "SFI svenska",
    "Sfi-lärare",
    "Omfattning sfi",
    "Lärare i sfi",
    "Sfi procent",
  ]),
  sfiMotherTongueExtent: extent("OmfSFIMMAL", [
    "SFI modersmål",
    "Sfi modersmålsstöd",
    "Omfattning sfi modersmål",
  ]),
  komvuxSfiType: column({
    header: "KvxSfiTyp",
    synonyms: ["Komvux/sfi-typ", "Kvx Sfi Typ", "Typ komvux/sfi", "Komvux eller sfi"],
    presence: "optional",
    type: text,
  }),
  /** AnordnOrgNr: the provider's organisation number (organisationsnummer), where the teaching is contracted out. */
  providerNumber: column({
    header: "AnordnOrgNr",
    synonyms: [
      "Organisationsnummer", "Organisationsnr", "Org.nr", "Orgnr", "Anordnarens organisationsnummer", "Anordnarens orgnr",
      "Anordnare organisationsnummer", "Anordnare org.nr",
    ], // prettier-ignore
    presence: "optional",
    type: organisationNumber,
  }),
  firstTeacher: column({
    header: "ForsteLarare",
    synonyms: ["Förstelärare", "Förste lärare", "Är förstelärare", "Förstelärartjänst"],
    presence: "optional",
    type: text,
  }),
  lecturer: column({
    header: "Lektor",
    synonyms: ["Är lektor", "Lektor (J/N)", "Lektorat", "Anställd som lektor"],
    presence: "optional",
    type: text,
  }),
  /** Undervisning: J where the person teaches subjects, else N. */
  teaching: column({
    header: "Undervisning",
    synonyms: ["Undervisar", "Undervisning (J/N)", "Undervisning ja/nej", "Undervisar i ämnen"],
    presence: "expected",
    type: yesNo,
  }),
  ...subjectColumns,
  /** System, Datum and Version: the program that wrote the file, and when. Only in files from such programs. */
  system: column({
    header: "System",
    synonyms: ["Programmets namn", "Uttag ur system", "Källsystem"],
    presence: "optional",
    type: text,
  }),
  extractedOn: column({
    header: "Datum",
    synonyms: ["Uttagsdatum", "Datum för uttag", "Uttaget den"],
    presence: "optional",
    type: text,
  }),
  systemVersion: column({
    header: "Version",
    synonyms: ["Programversion", "Systemversion", "Systemets version"],
    presence: "optional",
    type: text,
  }),
} as const;

export type StaffColumn = keyof typeof staffColumns;
