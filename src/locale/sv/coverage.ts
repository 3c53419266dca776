import type { CoverageGap, KnownRuleId, RuleOwner } from "../../returns/coverage";

const rules: Readonly<Record<KnownRuleId, string>> = {
  "scb-controls": "SCB:s egna kontroller vid inlämningen.",
  "one-outcome":
    "Varje rad har ett utfall: betyg, orsak till att betyg saknas, avbrott, eller en kurs som fortsätter.",
  "withdrawal-date": "Avbrott och avbrottsdatum hör ihop, och datumet ligger inom kursen och perioden.",
  "grade-and-withdrawal": "Betyg och avbrott står inte på samma rad.",
  "reason-for-no-grade": "Orsak anges när kursen är slut utan betyg, och bara då.",
  "course-dates": "Kursen slutar efter att den börjar och rör halvåret.",
  examination: "Prövning och validering har sina egna kursdatum.",
  "completed-points": "Genomförda verksamhetspoäng är högst kursens poäng.",
  "level-and-code": "Utbildningsnivån stämmer med kurskoden.",
  "orientation-without-grade": "Orienteringskurser har inget betyg.",
  "no-duplicates": "En deltagare i en kurs står på en rad.",
  "gy25-transition": "Koder enligt Gy11 och Gy25 följer övergången den 1 juli 2025.",
  "sfi-pairs": "Studieväg och kurs i sfi är ett av SCB:s nio par.",
  "grade-scale": "Betyget finns i den skala som gäller för nivån vid tiden.",
  "subject-shares": "Andelarna för ämnen blir tillsammans 100.",
  "school-unit": "Varje rad har skolenhetskod.",
  activity: "Elever som inte är studieaktiva på tre veckor följs upp.",
  "wrong-course": "En elev på fel kurs registreras som ej påbörjad.",
  streck: "Streck är undantag, och Nackas rektor kontaktas först.",
  "sick-listed": "Sjukskrivna elever följer Nackas rutin.",
  "protected-identity": "Skyddade personuppgifter följer Nackas rutin.",
  "study-form": "Klassrumskurser har så mycket lärarledd tid som kravet säger.",
  apl: "Yrkesutbildningar har minst 15 procent APL, lärlingar minst 70.",
  "catalogue-content": "Betygskatalogen har de uppgifter som Nacka räknar upp.",
  "catalogue-paper": "Betygskatalogen lämnas på papper och fylls inte i för hand.",
  specialisation: "Specialiseringar förklaras under Övriga upplysningar.",
  komvuxarbete: "Komvuxarbete har titel, en sammanfattning på högst 240 tecken och rektors underskrift.",
  "examination-marked": "Prövning märks i betygskatalogen och tar högst två veckor.",
  "catalogue-due": "Betygskatalogen är framme i tid.",
  "national-tests": "Nationella prov gäller sfi och vissa kurser på gymnasial nivå.",
  "return-deadlines": "Redovisningarna lämnas i tid.",
  payout: "Utbetalningsunderlaget kontrolleras och lämnas tillbaka senast den 28:e.",
};
const gaps: Readonly<Record<CoverageGap, string>> = {
  documentNotPublic:
    "SCB:s dokument Kontroller är inte offentligt. Det som SCB säger om din fil gäller före det som tillägget säger.",
  codesNotPublic:
    "SCB:s koder är inte offentliga. Har mallen en egen lista, eller läser du in SCB:s dokument, används den.",
  notInFile: "Det mesta syns inte i en fil: papper, arkivbeständigt bläck och underskrifter ser bara du.",
  elsewhere:
    "Är ingen kontroll av en rad: tillägget hjälper med det på ett annat sätt, med formler, datum, avstämning eller vägledning.",
};
const owners: Readonly<Record<RuleOwner, string>> = {
  scb: "SCB:s insamlingar",
  nacka: "Nackas instruktioner",
};

/** Täckning: which of the known rules are checked, and why others are not. */
export const ruleCoverage = {
  rules,
  gaps,
  owners,
  title: "Täckning",
  intro:
    "Här står de regler som är kända, och vilka kontroller som prövar dem. SCB publicerar inte alla sina regler: många av reglerna nedan följer av vad variablerna betyder.",
  checkedBy: "Prövas av",
  notChecked: "Prövas inte",
  own: (name: string) => `Övriga kontroller: ${name}`,
  ownIntro:
    "De här kontrollerna svarar inte mot en enskild regel ovan: de prövar hur uppgifterna är skrivna och om de kan stämma.",
  payout: (link: string) =>
    `Avstämningen av utbetalningsunderlaget har egna klasser av avvikelser, med exempel på en [sida för sig](${link}).`,
  file: "tackning.md",
};
