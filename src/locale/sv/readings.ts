import type { CheckText } from "../check-text";
import { prefixed } from "../prefixed";

/*
 * What a person reads about the checks that a column needs in every return, in Swedish. Each function goes with the
 * checks of the same name in returns/readings: the same prefix, the same column.
 */

/** An Excel error value in a column: `excelErrorCheck`. */
export const excelErrorText = (column: string): CheckText => ({
  title: `Excel-fel i {#${column}}`,
  message: "Cellen visar {observed} i stället för ett värde.",
  why: "En formel eller uppslagning hittade inget. SCB:s mall kan inte läsa felvärden.",
  fix: "Rätta formeln, eller skriv värdet direkt i cellen.",
  example: "Fel: en uppslagning med LETARAD som inte hittade något. Rätt: värdet som skulle ha hämtats.",
});

/** `dateChecks`. */
export const dateTexts = <P extends string>(prefix: P, column: string) =>
  prefixed(prefix, {
    UNREADABLE: {
      title: `Inget säkert datum i {#${column}}`,
      message: "{observed} går inte att läsa som ett säkert datum.",
      why: "Det kan vara text, en dag som inte finns, eller ett skrivsätt som kan betyda två olika dagar.",
      fix: "Skriv datumet som åååå-mm-dd.",
      example: "Fel: 2026-02-30, 05/06/2026 eller v. 3. Rätt: 2026-01-12.",
    },
    CENTURY: {
      title: `Datum utan sekel i {#${column}}`,
      message: "{observed} har två siffror för året. Vi läser det som {date}.",
      why: "Med två siffror är seklet en gissning, och ordningen mellan år, månad och dag kan missförstås.",
      fix: "Godta förslaget om det är rätt dag.",
      example: "Oklart: 26-01-12. Rätt: 2026-01-12.",
    },
    SPELLING: {
      title: `Datum som text eller med klockslag i {#${column}}`,
      message: "{observed} är sparat som text eller med klockslag. Vi läser det som {date}.",
      why: "Excel kan varken sortera eller räkna med sådana datum, och mallen kan avvisa dem.",
      fix: "Godta förslaget.",
      example: "Fel: texten 20260112. Rätt: datumet 2026-01-12.",
    },
  });

/** `personalNumberChecks`. */
export const personalNumberTexts = <P extends string>(prefix: P, column: string) =>
  prefixed(prefix, {
    MISSING: {
      title: "Personnummer saknas",
      message: `{#${column}} är tomt. En rad utan person kan inte räknas.`,
      why: "Varje rad gäller en person. SCB:s närliggande insamlingar vill alltid ha personnummer, även för den som har skyddade personuppgifter. Den som saknar personnummer får ett tillfälligt nummer.",
      fix: "Skriv personnumret med 12 siffror. Saknas det, skriv ett tillfälligt nummer, till exempel 19900101TF10. Ta bort raden om den inte är en deltagare.",
      example: "Fel: tomt. Rätt: 198002182387 eller 19900101TF10.",
    },
    UNREADABLE: {
      title: "Inget personnummer",
      message: "{observed} går inte att läsa som ett personnummer.",
      why: "Ett personnummer är en födelsedag, ett födelsenummer och en kontrollsiffra. Här är det för få eller för många tecken, annan text eller en dag som inte finns.",
      fix: "Slå upp numret och skriv det med 12 siffror: ååååmmddxxxx. Samordningsnummer och tillfälliga nummer (ååååmmddTF10) går också bra.",
      example: "Fel: 1980021823. Rätt: 198002182387.",
    },
    "CHECK-DIGIT": {
      title: "Kontrollsiffran stämmer inte",
      message:
        "{observed} har en kontrollsiffra som inte stämmer med de andra siffrorna. Någon siffra är fel.",
      why: "Den sista siffran räknas fram ur de andra, just för att skrivfel ska synas. Ett sådant personnummer finns inte.",
      fix: "Jämför siffra för siffra med elevens handlingar och rätta numret.",
      example: "Fel: 198002182386. Rätt: 198002182387.",
    },
    CENTURY: {
      title: "Personnummer utan sekel",
      message: "{observed} har tio siffror. Vi har gissat seklet.",
      why: "Med tio siffror går det inte att se om någon är född på 1900-talet eller 2000-talet. SCB vill ha tolv.",
      fix: "Kontrollera seklet och godta förslaget, eller skriv numret med 12 siffror.",
      example: "Oklart: 8002182387. Rätt: 198002182387.",
    },
    SPELLING: {
      title: "Personnummer i annan form",
      message: "{observed} ska skrivas med 12 tecken i följd, som text.",
      why: "SCB tar emot ååååmmddxxxx utan bindestreck och mellanslag. Numret är rätt, bara skrivsättet skiljer.",
      fix: "Godta förslaget.",
      example: "Fel: 19800218-2387. Rätt: 198002182387.",
    },
    TEMPORARY: {
      title: "Tillfälligt nummer i annan form",
      message: "{observed} är ett tillfälligt nummer, men inte i SCB:s form.",
      why: "SCB använder TF10 för man och TF20 för kvinna efter födelsedagen. Har flera samma födelsedag ändras sista siffran: TF11, TF21.",
      fix: "Har personen fått ett personnummer eller samordningsnummer, skriv det. Annars skriv ååååmmddTF10 eller ååååmmddTF20.",
      example: "Kontrollera: 19900101T123. SCB:s form: 19900101TF10.",
    },
    "COORDINATION-DATE": {
      title: "Samordningsnummer utan känd födelsedag",
      message: "{observed} är ett samordningsnummer där månaden eller dagen inte är känd.",
      why: "Sådana nummer finns och är riktiga. Åldern och några andra kontroller kan däremot inte göras på raden.",
      fix: "Du behöver inte göra något. Har personen fått ett personnummer, skriv det i stället.",
      example: "Månad 00 i 199000742396 betyder att månaden inte är känd.",
    },
  });

/** `courseCodeChecks`. */
export const courseCodeTexts = <P extends string>(prefix: P) =>
  prefixed(prefix, {
    UNREADABLE: {
      title: "Inte formen av en kurskod",
      message: "{observed} har inte formen av någon kurskod som vi känner till.",
      why: "Koden ska vara Skolverkets, till exempel ENGENG05, ENGE1000X eller GRNENG2. Kursnamn och egna förkortningar går inte att läsa.",
      fix: "Slå upp koden hos Skolverket eller i SCB:s lista Kurskoder och kursnamn. Står den där så, bekräfta den.",
      example: "Fel: Engelska 5. Rätt: ENGENG05.",
    },
    LOOKALIKE: {
      title: "O eller 0, I eller 1 i kurskoden",
      message: "{observed} har en bokstav där det ska stå en siffra, eller tvärtom.",
      why: "Bokstaven O och nollan ser likadana ut på skärmen, men för SCB är det två olika koder.",
      fix: "Godta förslaget om det är kursen du menar.",
      example: "Fel: MATE1COOX. Rätt: MATE1C00X.",
    },
    EMBEDDED: {
      title: "Kurskod inuti ett gruppnamn",
      message: "{observed} är mer än en kurskod.",
      why: "Gruppnamn och egna tillägg betyder något hos er, men SCB vill bara ha kurskoden.",
      fix: "Godta förslaget om det är rätt kurs.",
      example: "Fel: KH GRNENG2. Rätt: GRNENG2.",
    },
    SPELLING: {
      title: "Kurskod i annan stavning",
      message: "{observed} är rätt kod, men skrivs på ett annat sätt.",
      why: "Stora och små bokstäver och mellanslag spelar roll när koder jämförs: spåret är en liten bokstav, resten stora.",
      fix: "Godta förslaget.",
      example: "Fel: matmat01A. Rätt: MATMAT01a.",
    },
  });

/** `pointsChecks`. */
export const pointsTexts = <P extends string>(prefix: P, column: string) =>
  prefixed(prefix, {
    UNREADABLE: {
      title: "Poäng som inte är ett tal",
      message: `{observed} i {#${column}} är inte ett helt antal poäng.`,
      why: "Poäng är hela tal från 0 och uppåt.",
      fix: "Skriv kursens poäng med siffror.",
      example: "Fel: hundra, 99,5 eller -100. Rätt: 100.",
    },
    TEXT: {
      title: "Poäng sparade som text",
      message: `{observed} i {#${column}} är text och inte ett tal.`,
      why: "Excel summerar inte text, och mallen kan avvisa den.",
      fix: "Godta förslaget.",
      example: "Fel: texten 100 p. Rätt: talet 100.",
    },
  });

/** `completedPointsChecks`. */
export const completedPointsTexts = <P extends string>(prefix: P, column: string) =>
  prefixed(prefix, {
    UNREADABLE: {
      title: "Genomförda poäng som inte är ett tal",
      message: `{observed} i {#${column}} är inte ett antal poäng.`,
      why: "Genomförda poäng är tal från 0 och uppåt.",
      fix: "Skriv poängen med siffror.",
      example: "Fel: alla eller -50. Rätt: 100.",
    },
    FRACTION: {
      title: "Genomförda poäng med decimaler",
      message: `{observed} i {#${column}} är inte ett helt tal.`,
      why: "Verksamhetspoäng räknas i hela poäng.",
      fix: "Avrunda till hela poäng.",
      example: "Kontrollera: 37,5. Rätt: 38.",
    },
    TEXT: {
      title: "Genomförda poäng sparade som text",
      message: `{observed} i {#${column}} är text och inte ett tal.`,
      why: "Excel summerar inte text, och mallen kan avvisa den.",
      fix: "Godta förslaget.",
      example: "Fel: texten 50 p. Rätt: talet 50.",
    },
  });

/** `gradeChecks`, but for -UNREADABLE: where to write what is no grade depends on the return. */
export const gradeTexts = <P extends string>(prefix: P) =>
  prefixed(prefix, {
    SPELLING: {
      title: "Betyg i annan stavning",
      message: "{observed} är rätt betyg, men skrivs på ett annat sätt.",
      why: "Betyget skrivs med sin beteckning, så att det kan läsas av mallen.",
      fix: "Godta förslaget.",
      example: "Fel: Godkänd eller c. Rätt: G eller C.",
    },
  });

/** `schoolUnitChecks`, and a `missingCheck` before them. */
export const schoolUnitTexts = <P extends string>(prefix: P, column: string) =>
  prefixed(prefix, {
    MISSING: {
      title: "Skolenhetskod saknas",
      message: `{#${column}} är tomt på raden.`,
      why: "En fil kan gälla flera skolenheter. Då visar bara koden vilken enhet raden hör till.",
      fix: "Skriv skolenhetskoden. För komvux i Nacka är den 65062411.",
      example: "Kontrollera: tomt. Rätt: 65062411.",
    },
    UNREADABLE: {
      title: "Ingen skolenhetskod",
      message: "{observed} är inte en skolenhetskod.",
      why: "Skolenhetskoden har åtta siffror, mellan 10000000 och 99999999, i Skolverkets skolenhetsregister.",
      fix: "Skriv skolenhetskoden. För komvux i Nacka är den 65062411.",
      example: "Fel: Nacka vux. Rätt: 65062411.",
    },
    SPELLING: {
      title: "Skolenhetskod i annan form",
      message: "{observed} ska skrivas som åtta siffror i följd.",
      why: "Koden är rätt, bara skrivsättet skiljer.",
      fix: "Godta förslaget.",
      example: "Fel: 6506 2411. Rätt: 65062411.",
    },
    DATE: {
      title: "Skolenhetskod som ser ut som ett datum",
      message: "{observed} ser ut som ett datum.",
      why: "Skolenhetskoder får inte vara datum sedan november 2013. Ett datum kan ha hamnat i fel kolumn.",
      fix: "Kontrollera koden. Är enheten äldre än 2013 kan den vara rätt.",
      example: "Kontrollera: 20260112.",
    },
  });
