import type { FollowUpCheckId } from "../../returns/follow-up/check-id";
import type { CheckText } from "../check-text";
import { courseRowTexts } from "./course-rows";
import { providerExcelErrorText } from "./provider-readings";
import { dateTexts, gradeTexts, pointsTexts } from "./readings";

const courseRows = courseRowTexts("FUP");
const educationPoints = pointsTexts("FUP-EDUCATION-POINTS", "educationPoints");
const validatedPoints = pointsTexts("FUP-VALIDATED", "validatedPoints");

const shares =
  "Minst 15 % av en yrkesutbildning och 70 % av en lärlingsutbildning ska vara på en arbetsplats. 20 poäng är en vecka på 40 timmar. För yrkesutbildning räknas 15 % på poängen som är kvar efter validering.";

/** The follow-up register's checks of workplace learning and of how courses end, in Swedish. */
export const followUpResultTexts = {
  "FUP-FORM-EXCEL-ERROR": providerExcelErrorText("vocationalForm"),
  "FUP-EDUCATION-POINTS-UNREADABLE": {
    ...educationPoints["FUP-EDUCATION-POINTS-UNREADABLE"],
    title: "Utbildningens poäng är inte ett tal",
  },
  "FUP-EDUCATION-POINTS-TEXT": {
    ...educationPoints["FUP-EDUCATION-POINTS-TEXT"],
    title: "Utbildningens poäng sparade som text",
  },
  "FUP-APPRENTICE-POINTS": {
    title: "Lärlingsutbildning med ovanliga poäng",
    message: "Lärlingsutbildningen har {points} poäng. Den ska ha minst {least} och högst {most}.",
    why: "Så säger förordningen om statsbidrag för regional yrkesinriktad vuxenutbildning.",
    fix: "Rätta {#educationPoints}, eller {#vocationalForm} om det inte är en lärlingsutbildning.",
    example: "Kontrollera: lärling med 300 poäng.",
  },
  "FUP-VALIDATED-UNREADABLE": {
    ...validatedPoints["FUP-VALIDATED-UNREADABLE"],
    title: "Validerade poäng är inte ett tal",
  },
  "FUP-VALIDATED-TEXT": {
    ...validatedPoints["FUP-VALIDATED-TEXT"],
    title: "Validerade poäng sparade som text",
  },
  "FUP-VALIDATED-ABOVE": {
    title: "Fler validerade poäng än det finns",
    message: "{validatedPoints} poäng är validerade, men det finns bara {points}.",
    why: "Det går inte att validera mer än hela utbildningen eller kursen.",
    fix: "Rätta {#validatedPoints}, eller poängen de räknas av.",
    example: "Fel: 1 600 validerade av 1 500.",
  },
  "FUP-APL-UNREADABLE": {
    title: "APL-timmar som inte är ett tal",
    message: "{observed} i {#workplaceHours} är inte ett antal timmar.",
    why: "Timmarna jämförs med dem som krävs.",
    fix: "Skriv antalet timmar med siffror.",
    example: "Fel: alla eller -8. Rätt: 450.",
  },
  "FUP-APL-TEXT": {
    title: "APL-timmar sparade som text",
    message: "{observed} i {#workplaceHours} är text och inte ett tal.",
    why: "Excel summerar inte text.",
    fix: "Godta förslaget.",
    example: "Fel: texten 37,5 tim. Rätt: talet 37,5.",
  },
  "FUP-APL-EDUCATION": {
    title: "För lite APL i utbildningen",
    message: "Utbildningen slutade {endDate} med {done} timmar APL. Det krävs {required} för {points} poäng.",
    why: `${shares} Rektorn kan gå med på mindre.`,
    fix: "Kontrollera {#workplaceHours}. Har rektorn beslutat om mindre, bekräfta.",
    example: "Kontrollera: 1 500 poäng yrkesutbildning och 400 timmar. Det krävs 450.",
  },
  "FUP-APL-COURSE": {
    title: "Mindre APL i kursen än andelen",
    message: "Kursen slutade {endDate} med {done} timmar APL. Andelen av {points} poäng är {required}.",
    why: `${shares} Andelen gäller hela utbildningen, så en annan kurs kan ha mer.`,
    fix: "Kontrollera att hela utbildningen kommer upp i andelen. Skriv gärna dess poäng i {#educationPoints}.",
    example: "200 poäng och 40 timmar APL. 15 % är 60 timmar.",
  },
  "FUP-GRADE-UNREADABLE": {
    title: "Inget betyg som vi känner till",
    message: "{observed} i {#grade} är inget betyg i någon skala.",
    why: "Betyg är A–F på gymnasial nivå och G eller IG på grundläggande nivå och i sfi.",
    fix: "Skriv betyget med sin beteckning. Har eleven inget betyg, lämna cellen tom.",
    example: "Fel: deltagit. Rätt: C, eller G på grundläggande nivå.",
  },
  ...gradeTexts("FUP-GRADE"),
  "FUP-GRADE-EXCEL-ERROR": providerExcelErrorText("grade"),
  "FUP-CONTACT-EXCEL-ERROR": providerExcelErrorText("principalContact"),
  "FUP-STRECK-CONTACT": {
    title: "Streck utan kontakt med rektorn",
    message: "Raden har streck, men ingen kontakt med Nackas rektor är noterad.",
    why: "Streck förekommer bara i undantagsfall. Riskerar en elev streck ska Nackas rektor kontaktas medan kursen pågår.",
    fix: "Kontakta rektorn och märk raden i {#principalContact}. Skulle det vara ett avbrott, rätta raden.",
    example: "Kontrollera: streck och tomt i Kontakt med Nackas rektor.",
  },
  "FUP-WITHDRAWAL-EXCEL-ERROR": providerExcelErrorText("withdrawal"),
  ...dateTexts("FUP-WITHDRAWAL-DATE", "withdrawalDate"),
  "FUP-WITHDRAWAL-NO-DATE": {
    ...courseRows["FUP-WITHDRAWAL-NO-DATE"],
    why: "Utan datum går det inte att se hur många dagar eleven var på kursen.",
  },
  "FUP-WITHDRAWAL-OUTSIDE": {
    ...courseRows["FUP-WITHDRAWAL-OUTSIDE"],
    fix: "Rätta {#withdrawalDate} eller kursens datum. Den som aldrig började registreras som Ej påbörjad.",
  },
  "FUP-WITHDRAWAL-EDGE": {
    title: "Avbrott runt dag 28",
    message: "Avbrottet {withdrawalDate} är dag {days} på kursen, som startade {startDate}.",
    why: "Vad som betalas beror på om avbrottet är efter 28 dagar. Nackas text säger inte om startdagen räknas, så en dag hit eller dit avgör.",
    fix: "Kontrollera båda datumen. Det är elevens egen första dag som gäller, inte periodens.",
    example: "Kontrollera: start 2026-01-12 och avbrott 2026-02-08, dag 27.",
  },
  "FUP-OUTCOME-GRADE-WITHDRAWAL": {
    ...courseRows["FUP-OUTCOME-GRADE-WITHDRAWAL"],
    why: "Den som har avbrutit kursen får inget betyg på den, och ersättningen är olika.",
  },
  "FUP-ENDED-NO-RESULT": {
    title: "Avslutad kurs utan resultat",
    message:
      "{course} slutade {endDate}, för {days|dag|dagar} sedan, men har varken betyg, streck eller avbrott.",
    why: "Betygsdatum är kursens slutdatum, och betygskatalogen ska vara hos Nacka inom två veckor. Utan resultat kommer raden inte med i utbetalningen.",
    fix: "Skriv betyget, eller registrera avbrott. Är kursen förlängd, rätta {#endDate}.",
    example: "Kontrollera: kursslut 2026-06-05 och inget resultat i augusti.",
  },
} as const satisfies Partial<Record<FollowUpCheckId, CheckText>>;
