import type { DeviationText } from "../deviation-text";

/** Deviations about the sheet as a whole, protected persons and the provider's own records, in Swedish. */
export const wholeTexts = {
  D10: {
    title: "Betygskatalog saknas eller är sen",
    cause: "Betyget är satt men betygskatalogen skulle ha kommit till huvudmannen senast {due}[; den kom {own}].",
    why: "Betygskatalogen ska vara framme inom den tid som Nacka anger.",
    note: "Betygskatalogen kommer separat.",
    todo: "Skicka betygskatalogen med post eller lämna den i stadshusets receptionsbrevlåda.",
  },
  D25: {
    title: "Skyddad person på underlaget",
    cause: "{count|rad|rader} på underlagen gäller personer med skyddade personuppgifter. Sådana rader ska inte finnas där. De visas inte och kopieras inte.",
    why: "Skyddade personer ska inte finnas på underlaget. Att de gör det kan vara en fara för dem.",
    note: "",
    todo: "Kontakta Nacka vuxenutbildning skyndsamt, per telefon 08-718 80 00 eller via vuxenutbildningen@nacka.se, och säg att det gäller skyddad identitet, utan namn eller personnummer i mejl. Sprid inte filen vidare. I Nacka24 ska eleven genast avbrytas i systemet; i det senare systemet följer ni rutinen för skyddade elever.",
  },
  D26: {
    title: "Manuell ersättning syns inte",
    cause: "{expected} brev om skyddade elever kom till Nacka förra månaden, men underlaget har {seen} rader utan namn. Ersättningen är manuell och kommer med följande utbetalning.",
    why: "Ersättningen sköts för hand och betalas med följande månads utbetalning, så den kan bli glömd.",
    note: "",
    todo: "Fråga Nacka om den manuella utbetalningen. Nämn inte eleven på underlaget.",
  },
  D27: {
    title: "Utlovad rättelse har inte kommit",
    cause: "Avvikelsen noterades på underlaget för {month}, men ingen rättelse finns. Rättelser sker nästkommande månad.",
    why: "Det som har noterats rättas nästa månad. Kommer ingen rättelse måste den begäras igen.",
    note: "Noterad på underlaget för {month}, ännu inte rättad.",
    todo: "Kontrollera att ändringen är gjord i systemet, och påminn Nacka.",
  },
  D28: {
    title: "Rättelse som ingen har bett om",
    cause: "Raden är en rättelse på {sheet}, men ni har inte noterat någon avvikelse som den svarar mot.",
    why: "En rättelse som ingen har bett om kan vara fel, eller gälla något som ni har missat.",
    note: "Vad avser rättelsen?",
    todo: "Fråga Nacka vad rättelsen avser.",
  },
  D29: {
    title: "Summan stämmer inte",
    cause: "Summan är {sheet} på underlaget, men raderna blir {own}.",
    why: "Stämmer inte summan saknas en rad, eller så är en räknad två gånger.",
    note: "Raderna summerar till {own}, inte {sheet}.",
    todo: "Kontrollera om någon rad eller sida saknas i filen.",
  },
  D30: {
    title: "Sidor, underskrifter eller återsändning",
    cause: "[Sidor som saknas i filen: {missing}. ][Sidor utan underskrift: {unsigned}. ]Varje sida ska signeras och underlaget återsändas senast {due}.",
    why: "Varje sida ska vara signerad och underlaget tillbaka senast den 28:e.",
    note: "",
    todo: "Signera varje sida och ladda upp underlaget. Saknas sidor, be Nacka om ett helt underlag.",
  },
  D31: {
    title: "Inaktiv elev med öppen kurs",
    cause: "Eleven var senast aktiv {own}, för {days|dag|dagar} sedan. Efter mer än tre veckor, från {from}, räknas det som avbrott om det inte beror på sjukdom eller beviljad ledighet.",
    why: "Den som är inaktiv i mer än tre veckor ska avbrytas, och dagen för avbrottet kan avgöra ersättningen.",
    note: "",
    todo: "Kontakta eleven. Registrera avbrott i systemet om eleven inte är sjuk eller ledig.",
  },
  D32: {
    title: "Avslutad kurs utan resultat",
    cause: "Kursen slutade {endDate}, för {days|dag|dagar} sedan, men har varken betyg, streck eller avbrott. Då kommer den inte med på nästa underlag.",
    why: "En avslutad kurs utan resultat kommer inte med på nästa underlag.",
    note: "",
    todo: "Registrera betyg, streck eller avbrott i systemet, eller förläng kursen.",
  },
  D33: {
    title: "Orimlig studietakt",
    cause: "Personens parallella kurser blir {pace} procent av heltid. Sådant har fastnat vid granskningar i andra kommuner.",
    why: "En takt som ingen kan hålla tyder på att kurser är fel registrerade. Sådant har hittats vid granskningar.",
    note: "",
    todo: "Kontrollera kursernas datum och poäng. Är de riktiga, spara en förklaring.",
  },
  D34: {
    title: "Elev från annan kommun",
    cause: "Eleven är folkbokförd i {municipality}. Ändringar berör även hemkommunen.",
    why: "För elever från en annan kommun kan hemkommunen behöva kontaktas, som vid sjukskrivning.",
    note: "",
    todo: "Kontakta även hemkommunen om ändringen.",
  },
} satisfies Readonly<Record<string, DeviationText>>; // prettier-ignore
