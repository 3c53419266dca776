import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";

/** The komvux checks of the person, in Swedish. */
export const komvuxPersonTexts = {
  "KVX-PNR-MISSING": {
    title: "Personnummer saknas",
    message: "{#personalNumber} är tomt. En rad utan person kan inte räknas.",
    why: "SCB vill alltid ha personnummer, även för den som har skyddade personuppgifter. Den som saknar personnummer får ett tillfälligt nummer.",
    fix: "Skriv personnumret med 12 siffror. Saknas det, skriv ett tillfälligt nummer, till exempel 19900101TF10. Ta bort raden om den inte är en deltagare.",
    example: "Fel: tomt. Rätt: 198002182387 eller 19900101TF10.",
  },
  "KVX-PNR-UNREADABLE": {
    title: "Inget personnummer",
    message: "{observed} går inte att läsa som ett personnummer.",
    why: "Ett personnummer är en födelsedag, ett födelsenummer och en kontrollsiffra. Här är det för få eller för många tecken, annan text eller en dag som inte finns.",
    fix: "Slå upp numret och skriv det med 12 siffror: ååååmmddxxxx. Samordningsnummer och tillfälliga nummer (ååååmmddTF10) går också bra.",
    example: "Fel: 1980021823. Rätt: 198002182387.",
  },
  "KVX-PNR-CHECK-DIGIT": {
    title: "Kontrollsiffran stämmer inte",
    message: "{observed} har en kontrollsiffra som inte stämmer med de andra siffrorna. Någon siffra är fel.",
    why: "Den sista siffran räknas fram ur de andra, just för att skrivfel ska synas. Ett sådant personnummer finns inte.",
    fix: "Jämför siffra för siffra med elevens handlingar och rätta numret.",
    example: "Fel: 198002182386. Rätt: 198002182387.",
  },
  "KVX-PNR-CENTURY": {
    title: "Personnummer utan sekel",
    message: "{observed} har tio siffror. Vi har gissat seklet.",
    why: "Med tio siffror går det inte att se om någon är född på 1900-talet eller 2000-talet. SCB vill ha tolv.",
    fix: "Kontrollera seklet och godta förslaget, eller skriv numret med 12 siffror.",
    example: "Oklart: 8002182387. Rätt: 198002182387.",
  },
  "KVX-PNR-SPELLING": {
    title: "Personnummer i annan form",
    message: "{observed} ska skrivas med 12 tecken i följd, som text.",
    why: "SCB tar emot ååååmmddxxxx utan bindestreck och mellanslag. Numret är rätt, bara skrivsättet skiljer.",
    fix: "Godta förslaget.",
    example: "Fel: 19800218-2387. Rätt: 198002182387.",
  },
  "KVX-PNR-TEMPORARY": {
    title: "Tillfälligt nummer i annan form",
    message: "{observed} är ett tillfälligt nummer, men inte i SCB:s form.",
    why: "SCB använder TF10 för man och TF20 för kvinna efter födelsedagen. Har flera samma födelsedag ändras sista siffran: TF11, TF21.",
    fix: "Har personen fått ett personnummer eller samordningsnummer, skriv det. Annars skriv ååååmmddTF10 eller ååååmmddTF20.",
    example: "Kontrollera: 19900101T123. SCB:s form: 19900101TF10.",
  },
  "KVX-PNR-COORDINATION-DATE": {
    title: "Samordningsnummer utan känd födelsedag",
    message: "{observed} är ett samordningsnummer där månaden eller dagen inte är känd.",
    why: "Sådana nummer finns och är riktiga. Åldern och några andra kontroller kan däremot inte göras på raden.",
    fix: "Du behöver inte göra något. Har personen fått ett personnummer, skriv det i stället.",
    example: "Månad 00 i 199000742396 betyder att månaden inte är känd.",
  },
  "KVX-AGE-YOUNG": {
    title: "Yngre än 20 år vid kursstart",
    message: "Eleven fyller {turns} år det år kursen startar. Rätten till komvux gäller från {from}.",
    why: "Rätten gäller från andra halvåret det år man fyller 20. Tidigare kan man antas av särskilda skäl eller efter ett avslutat nationellt program.",
    fix: "Kontrollera {#personalNumber} och {#startDate}. Är det rätt, bekräfta och skriv skälet.",
    example: "Kontrollera: född 2006, kursstart 2026-01-12. Rätten gäller från 2026-07-01.",
  },
  "KVX-AGE-OLD": {
    title: "Ovanligt hög ålder",
    message: "Enligt numret fyller eleven {turns} år det år kursen startar. Seklet kan vara fel.",
    why: "Ett sekel fel är ett vanligt skrivfel när nummer görs om från tio siffror till tolv.",
    fix: "Kontrollera födelseåret mot elevens handlingar.",
    example: "Kontrollera: 1905… i stället för 2005….",
  },
  "KVX-PERSON-TWO-NUMBERS": {
    title: "Samma person med två nummer?",
    message:
      "Rad {row} gäller någon med samma födelsedag i samma kurs och med samma kursstart, men med ett annat nummer.",
    why: "När någon får personnummer i stället för samordningsnummer eller tillfälligt nummer kan personen komma med två gånger.",
    fix: "Är det samma person, behåll raden med det nyaste numret. Är det två personer, bekräfta det.",
    example: "Kontrollera: 19900119TF10 och 199001792382 i ENGE1000X från 2026-01-12.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
