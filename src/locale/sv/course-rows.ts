import { prefixed } from "../prefixed";

/**
 * What a person reads about the checks of returns/course-rows, where a row is one person in one course, in Swedish.
 * Of AGE-YOUNG each return has its own, for the age differs.
 */
export const courseRowTexts = <P extends string>(prefix: P) =>
  prefixed(prefix, {
    "AGE-OLD": {
      title: "Ovanligt hög ålder",
      message: "Enligt numret fyller eleven {turns} år det år kursen startar. Seklet kan vara fel.",
      why: "Ett sekel fel är ett vanligt skrivfel när nummer görs om från tio siffror till tolv.",
      fix: "Kontrollera födelseåret mot elevens handlingar.",
      example: "Kontrollera: 1905… i stället för 2005….",
    },
    "START-MISSING": {
      title: "Kursstart saknas",
      message: "{#startDate} är tomt.",
      why: "Utan startdatum går det inte att se om raden hör till halvåret.",
      fix: "Skriv dagen då eleven började kursen.",
      example: "Fel: tomt. Rätt: 2026-01-12.",
    },
    "END-MISSING": {
      title: "Kursslut saknas",
      message: "{#endDate} är tomt.",
      why: "Utan slutdatum går det inte att se om kursen är avslutad eller fortsätter efter halvåret.",
      fix: "Skriv dagen då kursen slutar enligt planen, även om den fortsätter efter halvåret.",
      example: "Kontrollera: tomt. Rätt: 2026-06-05.",
    },
    "DATE-ORDER": {
      title: "Kursen slutar innan den börjar",
      message: "Kursen startar {startDate} men slutar {endDate}.",
      why: "En kurs kan inte sluta innan den har börjat. Datumen är ofta omkastade, eller så är året fel.",
      fix: "Rätta {#startDate} eller {#endDate}.",
      example: "Fel: 2026-03-20 till 2026-01-12. Rätt: 2026-01-12 till 2026-03-20.",
    },
    "DATE-SPAN": {
      title: "Mer än två år mellan start och slut",
      message: "Kursen startar {startDate} och slutar {endDate}.",
      why: "Så länge pågår knappast en kurs. Oftast är ett årtal felskrivet.",
      fix: "Kontrollera årtalen i {#startDate} och {#endDate}.",
      example: "Kontrollera: 2026-01-12 till 2029-06-05.",
    },
    "PERIOD-OUTSIDE": {
      title: "Utanför halvåret",
      message:
        "{date} ligger utanför halvåret {periodStart} till {periodEnd}, så kursen pågår inte under det.",
      why: "Redovisningen gäller dem som har läst en kurs under halvåret. SCB:s halvår är hela veckor.",
      fix: "Kontrollera datumet. Är det rätt, flytta raden till det andra halvårets redovisning.",
      example: "Kontrollera: start 2026-08-17 i redovisningen av vårterminen 2026.",
    },
    "GRADE-STRECK": {
      title: "Streck i stället för betyg",
      message: "Raden har streck: läraren saknade underlag för betyg.",
      why: "Streck är ett undantag i Nacka. Den som inte deltar i tre veckor ska få avbrott, och kommunens rektor ska kontaktas medan kursen pågår.",
      fix: "Kontrollera att rektorn är kontaktad och att det inte skulle vara ett avbrott.",
      example: "F är ett satt betyg. Streck betyder att betyg inte har satts.",
    },
    "GRADE-BEFORE-END": {
      title: "Betyg före kursens slut",
      message: "Kursen slutar {endDate}, efter dagens datum {today}, men har redan ett betyg.",
      why: "I Nacka är betygsdatum kursens slutdatum.",
      fix: "Rätta {#endDate} om eleven är klar, eller ta bort betyget tills kursen är slut.",
      example: "Kontrollera: betyg C och kursslut 2026-10-02, granskat i augusti.",
    },
    "OUTCOME-GRADE-WITHDRAWAL": {
      title: "Både betyg och avbrott",
      message: "Raden har betyget {grade} och ett avbrott.",
      why: "Den som har avbrutit kursen får inget betyg på den. Statistiken skiljer på slutfört, avbrutet och fortsätter.",
      fix: "Ta bort avbrottet om eleven slutförde kursen, annars betyget.",
      example: "Kontrollera: betyg F och avbrott 2026-03-02.",
    },
    "WITHDRAWAL-NO-DATE": {
      title: "Avbrott utan datum",
      message: "{#withdrawal} är \u201d{mark}\u201d men {#withdrawalDate} saknas.",
      why: "Avbrott och avbrottsdatum hör ihop: utan datum går det inte att se om avbrottet hör till halvåret.",
      fix: "Skriv datumet i {#withdrawalDate}, eller ta bort märkningen i {#withdrawal}.",
      example: "Kontrollera: Avbrott Ja utan datum. Rätt: Avbrott Ja och 2026-03-02.",
    },
    "WITHDRAWAL-NO-MARK": {
      title: "Avbrottsdatum utan avbrott",
      message: "{#withdrawalDate} är {withdrawalDate}, men raden är inte märkt som avbrott.",
      why: "Avbrott och avbrottsdatum hör ihop.",
      fix: "Märk avbrottet i {#withdrawal}, eller ta bort datumet.",
      example: "Kontrollera: datum 2026-03-02 och Avbrott Nej.",
    },
    "WITHDRAWAL-OUTSIDE": {
      title: "Avbrott utanför kurstiden",
      message: "Avbrottet är {withdrawalDate}, men kursen pågår {startDate} till {endDate}.",
      why: "Man kan bara avbryta en kurs medan den pågår.",
      fix: "Rätta {#withdrawalDate} eller kursens datum. Den som aldrig började ska oftast inte vara med.",
      example: "Kontrollera: kursstart 2026-01-12 och avbrott 2026-01-09.",
    },
    "WITHDRAWAL-AFTER-PERIOD": {
      title: "Avbrott efter halvåret",
      message: "Avbrottet är {withdrawalDate}, men halvåret slutar {periodEnd}.",
      why: "Under halvåret pågick kursen. Avbrottet hör till nästa redovisning.",
      fix: "Kontrollera datumet. Är det rätt, ta bort avbrottet här och redovisa det nästa halvår.",
      example: "Kontrollera: avbrott 2026-07-03 i redovisningen av vårterminen 2026.",
    },
  });
