import { nackaInstructions, nackaPage } from "../../regulations/nacka-source";
import type { Source } from "../../regulations/source";
import { payableEventSource } from "../../regulations/payable-event";

const payouts = "Ersättningsrutiner för slutförd tjänst";

/** The provider checks the sheet against the systems: what all classes without a rule of their own rest on. */
export const checkTheSheet: Source = nackaInstructions(
  payouts,
  "Granska utbetalningsunderlag, dv s stäm av mot Nacka24/IST Vux & sfi och eventuella interna systemstöd.",
);
export const correctedNextMonth: Source = nackaInstructions(
  payouts,
  "Eventuella korrigeringar sker nästkommande månad.",
);
export const signEveryPage: Source = nackaInstructions(
  payouts,
  "Vidimera genom att signera varje sida på utbetalningsunderlag och därmed intyga att utbetalningsunderlaget är granskat, korrigerat och korrekt. […] Återsända […] senast den 28:e varje månad.",
);
export const after28Days: Source = payableEventSource;
export const checkAmountsPage: Source = {
  ...nackaPage(
    "Checkbelopp",
    "checkbelopp",
    "Checkbelopp per verksamhetspoäng och, för sfi, per slutförd kurs.",
  ),
  url: "https://www.nacka.se/underwebbar/for-anordnare-av-vuxenutbildning-jobbexperter/vuxenutbildning/checkbelopp/",
  date: "2023",
};
export const apprentices: Source = nackaPage(
  "Lärlingsutbildning",
  "larlingsutbildning",
  "Gymnasiala kurser ersätts vid den ordinarie månadsutbetalningen; orienteringskurser faktureras Nacka.",
);
export const protectedPersons: Source = nackaInstructions(
  "Elever med skyddade personuppgifter/skyddad identitet",
  "Detta behöver ske för att säkerställa att kunden inte ska återfinnas på utbetalningsunderlag/checkbeloppslistor.",
);
export const protectedPayment: Source = nackaInstructions(
  "Elever med skyddade personuppgifter/skyddad identitet",
  "Hanteringen är manuell och sköts av Nacka vuxenutbildning. Utbetalning görs i samband med följande månadsutbetalning till anordnare.",
);
export const wrongCourse: Source = nackaInstructions(
  "Antagning",
  "Om elev inte är på rätt kurs ska elev inte antas (d.v.s. registreras som att hen ej påbörjat kursen) alternativt avbrottas omgående ifall hen redan antagits och påbörjat kursen.",
);
export const gradeCatalogueDates: Source = nackaInstructions(
  "Betygskatalog",
  "Betygsdatum är samma som kursens slutdatum",
);
export const komvuxWorkSigned: Source = nackaInstructions(
  "Betygskatalog för Komvuxarbete",
  "Först när huvudmannens rektor undertecknat är betygskatalogen för komvuxarbetet är det komplett.",
);
export const teacherLedShare: Source = nackaInstructions(
  "Lärarledd tid",
  "Uppfyller en kurs inte kraven är det en distanskurs.",
);
export const sicknessOfOthers: Source = nackaInstructions(
  "Sjukskriven elev",
  "När det gäller IKE-elev ska både elev och anordnare även ha kontakt med hemkommunen.",
);
export const valueOfPace: Source = {
  title: "KA, KUI får kritik av Värmdö kommun",
  url: "https://www.ka.se/2014/10/02/kui-far-kritik-av-varmdo-kommun/",
  stated: "Granskningen fann dubbel fakturering och 1 500 poäng på två månader.",
  date: "2014",
};
