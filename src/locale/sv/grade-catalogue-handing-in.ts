import type { GradeCatalogueCheckId } from "../../returns/grade-catalogue/check-id";
import type { CheckText } from "../check-text";
import { providerExcelErrorText } from "./provider-readings";
import { dateTexts } from "./readings";

const twoTexts =
  "Katalogen ska vara hos Nacka 14 dagar efter kursslut enligt anvisningarna för Nacka24, 10 arbetsdagar enligt den senare sidan. Är inget regelverk valt räknar vi ut båda.";

/** The grade catalogue's checks of specialisation, prövning, komvuxarbete, signature and handing in, in Swedish. */
export const gradeCatalogueHandingInTexts = {
  "CAT-INFORMATION-EXCEL-ERROR": providerExcelErrorText("otherInformation"),
  "CAT-SPECIALISATION-MISSING": {
    title: "Specialisering utan upplysning",
    message: "{course} är en specialiseringskurs, men {#otherInformation} är tomt.",
    why: "Kurser vars kod slutar med S kan läsas om olika saker. Vad det var ska stå i katalogen och i utdraget.",
    fix: "Skriv kort vad specialiseringen gällde.",
    example: "Fel: HAVHNT04S utan upplysning. Rätt: HAVHNT04S och Träsnideri.",
  },
  "CAT-EXAMINATION-EXCEL-ERROR": providerExcelErrorText("examination"),
  "CAT-EXAMINATION-UNMARKED": {
    title: "Prövning som inte framgår",
    message: "Raden är en prövning, men ordet PRÖVNING står inte i {#otherInformation}.",
    why: "Det ska tydligt framgå av katalogen att det är en PRÖVNING. Ett kryss i en egen kolumn räcker inte.",
    fix: "Skriv PRÖVNING, eller ta bort märkningen i {#examination} om raden är en vanlig kurs.",
    example: "Fel: Prövning Ja och ingen upplysning. Rätt: PRÖVNING i Övriga upplysningar.",
  },
  "CAT-EXAMINATION-TIME": {
    title: "Prövning längre än två veckor",
    message: "Raden är en prövning men pågår i {days|dag|dagar}.",
    why: "Enligt anvisningarna för Nacka24 är studietiden högst två veckor. Den senare sidan nämner ingen tid.",
    fix: "Rätta {#startDate} eller {#endDate}. Läste eleven kursen är det ingen prövning.",
    example: "Kontrollera: prövning 2026-03-02 till 2026-06-05.",
  },
  "CAT-WORK-TITLE-EXCEL-ERROR": providerExcelErrorText("title"),
  "CAT-WORK-TITLE-MISSING": {
    title: "Komvuxarbete utan titel",
    message: "{course} är ett komvuxarbete, men {#title} är tomt.",
    why: "Titel och sammanfattning ska framgå av katalogen. Bilagor tas inte emot.",
    fix: "Skriv arbetets titel på svenska.",
    example: "Fel: KVARVO utan titel. Rätt: KVARVO och Bemötande i hemtjänsten.",
  },
  "CAT-WORK-SUMMARY-EXCEL-ERROR": providerExcelErrorText("summary"),
  "CAT-WORK-SUMMARY-MISSING": {
    title: "Komvuxarbete utan sammanfattning",
    message: "{course} är ett komvuxarbete, men {#summary} är tomt.",
    why: "Titel och sammanfattning ska framgå av katalogen. Bilagor tas inte emot.",
    fix: "Skriv en sammanfattning på svenska, högst 240 tecken.",
    example: "Fel: KVARVO utan sammanfattning.",
  },
  "CAT-WORK-SUMMARY-LONG": {
    title: "För lång sammanfattning",
    message: "Sammanfattningen av {course} har {characters} tecken. Högst {most} ryms.",
    why: "Nacka tar emot högst 240 tecken, mellanslag inräknade.",
    fix: "Korta sammanfattningen.",
    example: "Fel: 241 tecken. Rätt: 240 tecken.",
  },
  "CAT-WORK-LANGUAGE": {
    title: "Komvuxarbete på engelska",
    message: "{observed} på {course} ser ut att vara på engelska.",
    why: "Enligt Nackas senare sida skrivs titel och sammanfattning på svenska. Vi känner igen engelska på vanliga småord och kan ha fel.",
    fix: "Skriv texten på svenska, eller bekräfta att den är rätt.",
    example: "Kontrollera: This work is about the care of older people.",
  },
  "CAT-WORK-SIGNED-EXCEL-ERROR": providerExcelErrorText("authoritySigned"),
  "CAT-WORK-UNSIGNED": {
    title: "Komvuxarbete som huvudmannens rektor inte har undertecknat",
    message: "{course} är ett komvuxarbete, men det framgår inte att huvudmannens rektor har undertecknat.",
    why: "Först när huvudmannens rektor har undertecknat är katalogen för komvuxarbetet komplett.",
    fix: "Lämna plats för underskriften, och märk raden i {#authoritySigned} när den finns. Är den klar, bekräfta.",
    example: "Kontrollera: KVARVO utan Ja i Huvudmannens rektor har undertecknat.",
  },
  "CAT-SIGNATORY-EXCEL-ERROR": providerExcelErrorText("signedBy"),
  "CAT-SIGNATORY-TITLE": {
    title: "Undertecknad av annan än lärare eller rektor",
    message: "{observed} står som undertecknare.",
    why: "Undervisande lärare skriver under, eller rektor om läraren inte är på plats. Titeln ska vara rektor, inte till exempel skolledare.",
    fix: "Låt läraren eller rektorn skriva under, eller rätta titeln i {#signedBy}.",
    example: "Kontrollera: Skolledare. Rätt: Rektor.",
  },
  "CAT-DIGITAL-EXCEL-ERROR": providerExcelErrorText("digitalSignature"),
  "CAT-DIGITAL": {
    title: "Digital signatur",
    message: "Raden är märkt {observed} i {#digitalSignature}.",
    why: "Nacka kan inte ta emot betygskataloger med digitala signaturer, bara fysiska dokument.",
    fix: "Skriv ut katalogen på arkivbeständigt papper och låt den undertecknas med penna.",
    example: "Fel: Digital signatur Ja. Rätt: Nej.",
  },
  "CAT-HANDWRITTEN-EXCEL-ERROR": providerExcelErrorText("handwritten"),
  "CAT-HANDWRITTEN": {
    title: "Handskriven katalog",
    message: "Raden är märkt {observed} i {#handwritten}.",
    why: "Enligt anvisningarna för Nacka24 tas handskrivna kataloger inte emot. Den senare sidan nämner det inte.",
    fix: "Skriv katalogen på dator och skriv ut den.",
    example: "Kontrollera: Handskriven Ja.",
  },
  ...dateTexts("CAT-SENT", "sentDate"),
  "CAT-DUE-OVERDUE": {
    title: "Betygskatalog som skulle ha lämnats in",
    message:
      "Kursen slutade {endDate}. Katalogen skulle ha varit hos Nacka senast {due}, men {#sentDate} är tomt.",
    why: twoTexts,
    fix: "Lämna in katalogen genast, på papper. Är den redan inlämnad, skriv dagen i {#sentDate}.",
    example: "Kontrollera: kursslut 2026-06-05, granskat i augusti, ingen inlämningsdag.",
  },
  "CAT-DUE-UNDECIDED": {
    title: "Sen enligt den ena av Nackas två regler",
    message:
      "Kursen slutade {endDate}. Sista dagen är {byDays} med 14 dagar och {byWorkingDays} med 10 arbetsdagar.",
    why: twoTexts,
    fix: "Välj regelverket som gäller hos er, under Ändra i åtgärdsfönstret eller på kommandoraden med --rules. Är katalogen inte inlämnad, lämna in den nu.",
    example: "Kontrollera: kursslut 2026-03-27, inlämnad 2026-04-13: dag 17, men arbetsdag 9.",
  },
  "CAT-DUE-SOON": {
    title: "Betygskatalog som snart ska lämnas in",
    message: "Kursen slutade {endDate}. Katalogen ska vara hos Nacka senast {due}: {left|dag|dagar} kvar.",
    why: twoTexts,
    fix: "Lämna in katalogen i tid: den ska ha kommit fram, inte bara vara skickad.",
    example: "Kursslut 2026-08-03 och granskat 2026-08-10: sju dagar kvar.",
  },
  "CAT-SENT-LATE": {
    title: "Betygskatalog som lämnades in sent",
    message: "Katalogen lämnades in {sentDate}, {days|dag|dagar} efter sista dagen {due}.",
    why: twoTexts,
    fix: "Kontrollera datumet i {#sentDate}. Är det rätt behöver du inte göra något.",
    example: "Kursslut 2026-06-05 och inlämnad 2026-07-01.",
  },
} as const satisfies Partial<Record<GradeCatalogueCheckId, CheckText>>;
