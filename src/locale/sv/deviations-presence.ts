import type { DeviationText } from "../deviation-text";

/** Deviations about what is paid and what is not, in Swedish. */
export const presenceTexts = {
  D01: {
    title: "Saknas på underlaget",
    cause: "Kursen är avslutad hos er men har ingen rad på underlaget. Betyget är ofta inte registrerat, eller registrerat efter månadens brytdag.",
    note: "Saknas på underlaget: avslutad kurs med betyg {own}.",
    todo: "Kontrollera att betyget är registrerat i systemet. Registrera det om det saknas; annars väntar raden till nästa underlag.",
  },
  D02: {
    title: "Okänd hos er",
    cause: "Raden finns på underlaget men inte i ert register. Den kan höra till en annan anordnare, eller så har personen bytt namn eller personnummer. [{candidates} rader i registret liknar den.]",
    note: "Eleven och kursen finns inte hos oss.",
    todo: "Kontrollera elevens personnummer, kurs och startdatum i systemet. Para ihop raden för hand om den är en av era.",
  },
  D03: {
    title: "Betald två gånger",
    cause: "Samma person, kurs och startdatum är betalda {sheet} gånger men finns {own} gång i ert register. Första raden är rad {first}.",
    note: "Dubbel utbetalning: samma kurs finns även på rad {first}.",
    todo: "Kontrollera att kursen bara är registrerad en gång i systemet. Räkna med att beloppet dras tillbaka nästa månad.",
  },
  D04: {
    title: "Både på underlaget och fakturerad",
    cause: "En lärlings orienteringskurs faktureras Nacka och ska inte ersättas på underlaget också.",
    note: "Orienteringskurs för lärling: redan fakturerad, ska inte ersättas här.",
    todo: "Kontrollera fakturan. Är den skickad ska beloppet på underlaget tillbaka; är den inte skickad, skicka den inte.",
  },
  D05: {
    title: "Betald fast eleven aldrig började",
    cause: "Kursen är registrerad som Ej påbörjad hos er men ersatt på underlaget.",
    note: "Eleven har inte påbörjat kursen.",
    todo: "Registrera Ej påbörjad i systemet om det inte är gjort.",
  },
  D06: {
    title: "Betald fast avbrottet kom inom 28 dagar",
    cause: "Eleven gjorde avbrott {own}, efter {days} dagar på kursen. Ersättning för avbrott nämns först efter 28 dagar.",
    note: "Avbrott {own} inom 28 dagar ({days} dagar).",
    todo: "Kontrollera startdatum och avbrottsdatum i systemet. Fråga Nacka om ni är osäkra på hur dagarna räknas.",
  },
  D07: {
    title: "Avbrott efter 28 dagar utan rad",
    cause: "Eleven gjorde avbrott {own}, efter {days} dagar på kursen, men kursen har ingen rad på underlaget.",
    note: "Saknas på underlaget: avbrott {own} efter 28 dagar ({days} dagar).",
    todo: "Kontrollera att avbrottet och dess datum är registrerade i systemet. Vilken andel som ersätts står i era villkor.",
  },
  D19: {
    title: "Betald utan betyg",
    cause: "Raden är ersatt men har streck, eller varken betyg eller avbrott. Om det ersätts framgår inte av Nackas sidor.",
    note: "Raden saknar betyg på underlaget[; vårt betyg är {own}].",
    todo: "Registrera betyget eller avbrottet i systemet. Är det ett streck, fråga Nacka om kursen ska ersättas.",
  },
  D20: {
    title: "Prövning på underlaget",
    cause: "Raden är en prövning, eller så kort att den kan vara det. Om och hur prövning ersätts framgår inte av Nackas sidor.",
    note: "Prövning: stäm av om den ska ersättas.",
    todo: "Kontrollera att prövningen är registrerad som prövning i systemet. Fyll i andelen i inställningarna när ni vet den.",
  },
  D21: {
    title: "Sfi betald utan Godkänt",
    cause: "Sfi ersätts per slutförd kurs. Hos er har kursen inte Godkänt[ utan {own}].",
    note: "Sfi-kursen är inte slutförd med Godkänt[ ({own})].",
    todo: "Kontrollera betyg och avbrott i systemet. Fråga Nacka om ni menar att kursen ändå ska ersättas.",
  },
  D22: {
    title: "Sfi i oväntad ordning",
    cause: "Kursen {sheet} är ersatt förut, eller så saknas kursen före den i studievägen i ert register.",
    note: "Stäm av sfi-kursen {sheet}: kursen är upprepad eller föregående kurs saknas.",
    todo: "Kontrollera elevens studieväg och kurser i systemet.",
  },
  D23: {
    title: "Kurspaket med saknade kurser",
    cause: "Andra kurser i paketet {package} finns på underlaget men inte {own}.",
    note: "Saknas på underlaget: {own} i kurspaketet {package}.",
    todo: "Kontrollera att kursen ligger i elevens paket i systemet och att betyget är registrerat.",
  },
  D24: {
    title: "Komvuxarbete utan huvudmannens underskrift",
    cause: "Komvuxarbetet är ersatt, men huvudmannens rektor har inte undertecknat betygskatalogen. Först då är det komplett.",
    note: "Komvuxarbetet är ännu inte undertecknat av huvudmannens rektor.",
    todo: "Skicka betygskatalogen till Nacka om det inte är gjort, och skriv in datumet när rektor har undertecknat.",
  },
} satisfies Readonly<Record<string, DeviationText>>; // prettier-ignore
