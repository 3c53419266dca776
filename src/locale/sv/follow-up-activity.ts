import type { FollowUpCheckId } from "../../returns/follow-up/check-id";
import type { CheckText } from "../check-text";
import { providerExcelErrorText } from "./provider-readings";
import { dateTexts } from "./readings";

const threeWeeks =
  "Den som inte är studieaktiv på tre veckor räknas som avbrott. Förordningen säger mer än tre veckor i följd, och räknar inte sjukdom eller beviljad ledighet.";

/** The follow-up register's checks of activity, leave and sickness, in Swedish. */
export const followUpActivityTexts = {
  ...dateTexts("FUP-ACTIVITY", "lastActivity"),
  "FUP-ACTIVITY-FUTURE": {
    title: "Aktiv en dag som inte har varit",
    message: "{#lastActivity} är {lastActivity}, efter dagens datum {today}.",
    why: "Senaste aktivitet är något som har hänt. Ett fel årtal döljer att eleven är inaktiv.",
    fix: "Rätta {#lastActivity}.",
    example: "Fel: 2027-08-03 skrivet i augusti 2026. Rätt: 2026-08-03.",
  },
  "FUP-ACTIVITY-WARNED": {
    title: "Inaktiv i mer än två veckor",
    message:
      "Eleven har inte varit aktiv på {inactiveDays} dagar, sedan {inactiveSince}. Avbrott från {withdrawnFrom}.",
    why: `${threeWeeks} Vi säger till från dag 15.`,
    fix: "Kontakta eleven. Har eleven närvarat eller lämnat in en betygsgrundande uppgift, skriv dagen i {#lastActivity}.",
    example: "Senast aktiv 2026-07-24, granskat 2026-08-10: 17 dagar.",
  },
  "FUP-ACTIVITY-FULL": {
    title: "Inaktiv i tre hela veckor",
    message:
      "Eleven har inte varit aktiv på {inactiveDays} dagar, sedan {inactiveSince}. I morgon är det mer än tre veckor.",
    why: threeWeeks,
    fix: "Kontakta eleven i dag. Blir det avbrott, tänk på att datumet kan avgöra ersättningen.",
    example: "Senast aktiv 2026-07-20, granskat 2026-08-10: 21 dagar.",
  },
  "FUP-ACTIVITY-OVERDUE": {
    title: "Inaktiv i mer än tre veckor utan avbrott",
    message:
      "Eleven har inte varit aktiv på {inactiveDays} dagar, sedan {inactiveSince}. Sedan {withdrawnFrom} räknas det som avbrott.",
    why: threeWeeks,
    fix: "Registrera avbrott. Har eleven varit sjuk eller ledig, skriv dagarna. Har rektorn beslutat om undantag, bekräfta.",
    example: "Senast aktiv 2026-07-06, granskat 2026-08-10: 35 dagar.",
  },
  ...dateTexts("FUP-LEAVE-START", "leaveStart"),
  ...dateTexts("FUP-LEAVE-END", "leaveEnd"),
  "FUP-LEAVE-ORDER": {
    title: "Ledigheten slutar innan den börjar",
    message: "Ledigheten börjar {start} men slutar {end}.",
    why: "Datumen är ofta omkastade, eller så är året fel.",
    fix: "Rätta {#leaveStart} eller {#leaveEnd}.",
    example: "Fel: 2026-07-13 till 2026-07-10.",
  },
  ...dateTexts("FUP-SICK-START", "sickStart"),
  ...dateTexts("FUP-SICK-END", "sickEnd"),
  "FUP-SICK-ORDER": {
    title: "Sjukskrivningen slutar innan den börjar",
    message: "Sjukskrivningen börjar {start} men slutar {end}.",
    why: "Datumen är ofta omkastade, eller så är året fel.",
    fix: "Rätta {#sickStart} eller {#sickEnd}.",
    example: "Fel: 2026-03-02 till 2026-02-27.",
  },
  "FUP-SICK-COURSE-START": {
    title: "Kursstart under sjukskrivning",
    message: "Kursen startar {startDate}, men eleven är sjukskriven från {sickStart}.",
    why: "En elev kan inte gå in i studier under en pågående sjukskrivning.",
    fix: "Registrera Ej påbörjad. Eleven söker kursen igen när hen är frisk. Är ett datum fel, rätta det.",
    example: "Fel: sjukskriven från 2026-03-02 och kursstart 2026-03-09.",
  },
  "FUP-SICK-LATER-COURSE": {
    title: "Senare kurs för en sjukskriven elev",
    message: "Kursen startar {startDate}, men enligt rad {row} är eleven sjukskriven från {sickStart}.",
    why: "Den som är sjukskriven ligger kvar på sin kurs, men efterföljande kurser sätts som Ej påbörjad.",
    fix: "Sätt {#status} till Ej påbörjad. Är eleven frisk, skriv sista sjukdagen på rad {row}.",
    example: "Kontrollera: sjukskriven från 2026-03-02 på en rad, kursstart 2026-03-23 på en annan.",
  },
  "FUP-SICK-CERTIFICATE-EXCEL-ERROR": providerExcelErrorText("certificate"),
  "FUP-SICK-CERTIFICATE": {
    title: "Läkarintyg saknas",
    message: "Eleven är sjukskriven från {sickStart}. Från {from} krävs läkarintyg.",
    why: "Läkarintyg krävs när sjukfrånvaron är längre än sju dagar.",
    fix: "Be eleven om intyget, och märk raden i {#certificate} när det har kommit.",
    example: "Kontrollera: sjukskriven 2026-03-02 till 2026-03-20 utan intyg.",
  },
  "FUP-HOME-EXCEL-ERROR": providerExcelErrorText("homeMunicipality"),
  "FUP-HOME-CONTACT-EXCEL-ERROR": providerExcelErrorText("homeContact"),
  "FUP-HOME-CONTACT": {
    title: "Sjukskriven IKE-elev utan kontakt med hemkommunen",
    message:
      "Eleven kommer från {municipality} och är sjukskriven, men ingen kontakt med hemkommunen är noterad.",
    why: "För elever från andra kommuner ska både elev och anordnare ha kontakt med hemkommunen.",
    fix: "Kontakta hemkommunen och märk raden i {#homeContact}.",
    example: "Kontrollera: hemkommun Värmdö, sjukskriven från 2026-03-02.",
  },
} as const satisfies Partial<Record<FollowUpCheckId, CheckText>>;
