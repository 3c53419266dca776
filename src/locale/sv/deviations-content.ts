import type { DeviationText } from "../deviation-text";

/** Deviations about dates, grades, points and prices of a line, in Swedish. */
export const contentTexts = {
  D08: {
    title: "Avbrottsdatum skiljer",
    cause: "Avbrottsdatum är {own} hos er och {sheet} på underlaget. Ligger datumen på var sin sida om 28 dagar ändrar det ersättningen.",
    why: "Avbrottets datum avgör om kursen räknas som avbruten före eller efter 28 dagar.",
    note: "Avbrottsdatum ska vara {own}.",
    todo: "Rätta avbrottsdatum i systemet, eller i ert register om underlaget har rätt.",
  },
  D09: {
    title: "Betyg skiljer",
    cause: "Betyget är {own} hos er och {sheet} på underlaget. På grundläggande nivå och sfi sätts bara Godkänt och Icke godkänt sedan 2022.",
    why: "Betyget på underlaget kommer från systemet, och ska vara det som står i betygskatalogen.",
    note: "Betyget ska vara {own}, inte {sheet}.",
    todo: "Rätta betyget i systemet så att det stämmer med betygskatalogen.",
  },
  D11: {
    title: "Betygsdatum är inte slutdatum",
    cause: "Betygsdatum är {gradeDate} men kursen slutar {endDate}. Betygsdatum är samma som kursens slutdatum.",
    why: "Enligt Nackas anvisningar är betygsdatum samma dag som kursens slutdatum.",
    note: "Betygsdatum ska vara kursens slutdatum {endDate}.",
    todo: "Rätta betygsdatum eller slutdatum i systemet och i betygskatalogen.",
  },
  D12: {
    title: "Poäng skiljer",
    cause: "Kursen är {own} poäng hos er eller i kurslistan och {sheet} på underlaget. Det kan vara en delkurs eller en äldre version av kursen.",
    why: "Beloppet räknas på poängen, så fel poäng ger fel belopp.",
    note: "Poängen ska vara {own}, inte {sheet}.",
    todo: "Kontrollera kurskoden och poängen i systemet.",
  },
  D13: {
    title: "Klassrum och distans skiljer",
    cause: "Kursen är {own} hos er och {sheet} på underlaget. De har olika pris. Uppfyller en kurs inte kraven på lärarledd tid är den en distanskurs.",
    why: "Distans har ett lägre pris än klassrum, så formen ändrar beloppet.",
    note: "Kursen är {own}, inte {sheet}.",
    todo: "Kontrollera den lärarledda tiden, och rätta studieformen i systemet.",
  },
  D14: {
    title: "Pris från fel kategori",
    cause: "Priset {sheet} är inte kategorins pris för {year}[; det är {own}].",
    why: "Varje slag av kurs har sitt pris, så fel kategori ger fel belopp på varje poäng.",
    note: "Fel à-pris: {sheet}[, ska vara {own}].",
    todo: "Kontrollera vilken ersättningskategori kursen har i systemet och i er auktorisation.",
  },
  D15: {
    title: "Pris från fel år",
    cause: "Priset {sheet} är {of} års pris. Kursen hör till {year}. Vilket datum som styr priset framgår inte av Nackas sidor.",
    why: "Checkbeloppen gäller ett år i taget, så ett annat års pris ger fel belopp.",
    note: "À-priset {sheet} är {of} års pris[, ska vara {own}].",
    todo: "Fråga Nacka vilket datum som styr priset, och fyll i det i inställningarna.",
  },
  D16: {
    title: "Beloppet stämmer inte med pris och poäng",
    cause: "Pris gånger poäng ger {own} vid andelen {share} procent[, men beloppet är {sheet}]. [Raden är ersatt till {seen} procent.][{unread|belopp|belopp} går inte att läsa.]",
    why: "Beloppet ska gå att räkna ut: priset gånger poängen, eller den andel av det som ersätts.",
    note: "Beloppet ska vara {own}[, inte {sheet}].",
    todo: "Kontrollera poäng och pris på raden. Fyll i andelen i inställningarna om ni vet att den är en annan.",
  },
  D17: {
    title: "Start- eller slutdatum skiljer",
    cause: "Datumet är {own} hos er och {sheet} på underlaget. Det är vanligt vid förlängd kurs och vid individuell start.",
    why: "Datumen avgör period, pris och hur dagarna före ett avbrott räknas.",
    note: "Datumet ska vara {own}, inte {sheet}.",
    todo: "Rätta datumet i systemet, eller i ert register om underlaget har rätt.",
  },
  D18: {
    title: "Slutdatum utanför perioden",
    cause: "Kursen slutar {sheet}, men perioden {period} är {from} till {to}.",
    why: "Ett slutdatum utanför perioden tyder på att kursen ligger på fel period eller har förlängts.",
    note: "Slutdatum {sheet} ligger utanför perioden {period}.",
    todo: "Kontrollera kursens slutdatum och period i systemet.",
  },
} satisfies Readonly<Record<string, DeviationText>>; // prettier-ignore
