import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { courseCodeTexts, excelErrorText } from "./readings";

/** The komvux checks of the course, in Swedish. */
export const komvuxCourseTexts = {
  "KVX-COURSE-MISSING": {
    title: "Kurskod saknas",
    message: "{#courseCode} är tomt. En rad är en person i en kurs.",
    why: "Utan kurskod går det inte att se vad raden gäller.",
    fix: "Skriv kursens kod, till exempel ENGE1000X. Ta bort raden om den inte gäller en kurs.",
    example: "Fel: tomt. Rätt: GRNENG2.",
  },
  ...courseCodeTexts("KVX-COURSE"),
  "KVX-COURSE-ADAPTED-LOOKALIKE": {
    title: "Saknas en nolla i kurskoden?",
    message: "{course} ser ut som en kurs i anpassad utbildning. Menar du {twin}?",
    why: "Kurser i anpassad gymnasial utbildning slutar på 5. Faller nollan bort i en vanlig kurskod blir den lik en sådan.",
    fix: "Godta förslaget om det är kursen du menar. Annars bekräfta koden.",
    example: "Kontrollera: ENGENG5. Troligen: ENGENG05.",
  },
  "KVX-COURSE-UNLISTED": {
    title: "Koden finns inte i kurslistan",
    message: "{course} har rätt form men finns inte i vår lista från {listDate}.",
    why: "Koden kan vara felskriven, eller nyare än listan. Vår lista är inte fullständig.",
    fix: "Jämför med Skolverkets koder eller SCB:s lista Kurskoder och kursnamn. Stämmer koden, bekräfta den.",
    example: "Kontrollera: ENGENG09. Engelska finns som ENGENG05, ENGENG06 och ENGENG07.",
  },
  "KVX-GY25-UNLISTED": {
    title: "Nivån finns inte i vår lista",
    message: "{course} har rätt form, men vi har bara en del av nivåerna i Gy25 i vår lista.",
    why: "Vi kan därför inte kontrollera att koden finns eller hur många poäng nivån har.",
    fix: "Jämför med Skolverkets koder om du är osäker. Annars behöver du inte göra något.",
    example: "ENGE1000X finns i listan. ENGE9000X gör det inte.",
  },
  "KVX-COURSE-PACKAGE": {
    title: "Yrkespaket i stället för kurs",
    message: "{course} är koden för ett helt yrkespaket.",
    why: "En rad är en person i en kurs. Kurserna i paketet ska stå på var sin rad.",
    fix: "Byt raden mot en rad för varje kurs i paketet som eleven har läst under halvåret.",
    example: "Fel: VOXABN, 1 500 p. Rätt: en rad för varje kurs, till exempel PSYK1000X.",
  },
  "KVX-COURSE-SFI": {
    title: "Sfi-kurs i komvuxredovisningen",
    message: "{course} är en kurs i sfi.",
    why: "Den här insamlingen gäller komvux på grundläggande och gymnasial nivå. Sfi har en egen insamling och en egen mall.",
    fix: "Flytta raden till redovisningen av sfi.",
    example: "Fel här: SFIKUC92. Rätt här: GRNSVAA.",
  },
  "KVX-COURSE-ADAPTED": {
    title: "Kurs i anpassad utbildning",
    message: "{course} är en kurs i komvux som anpassad utbildning.",
    why: "SCB:s insamling gäller grundläggande och gymnasial nivå. Om anpassad utbildning ska stå i samma fil framgår inte av det SCB har publicerat.",
    fix: "Fråga kommunen eller SCB. Ska raden vara med, bekräfta den.",
    example: "Kontrollera: SGRMAT7 eller SVBLIT5.",
  },
  "KVX-COURSE-RETIRED": {
    title: "Kurskod från före 2012",
    message: "{course} har formen av en kod som gällde före 2012-07-01.",
    why: "Kurser som startar 2012-07-01 eller senare har nya koder.",
    fix: "Byt till den kod som gäller, eller kontrollera {#startDate}.",
    example: "Fel: EN1201. Rätt: ENGE1000X.",
  },
  "KVX-GYMNASIEARBETE": {
    title: "Gymnasiearbete i komvux",
    message: "{course} är ett gymnasiearbete.",
    why: "I komvux ersattes gymnasiearbetet av komvuxarbetet den 1 juli 2021.",
    fix: "Byt till koden för komvuxarbete, till exempel KVARVO, eller bekräfta raden om arbetet började i gymnasieskolan.",
    example: "Kontrollera: GYARVO. Rätt: KVARVO.",
  },
  "KVX-LEVEL-COURSE": {
    title: "Nivån stämmer inte med kurskoden",
    message: "{#level} är {observed}, men {course} hör till en annan nivå.",
    why: "Kurskoden visar nivån: koder som börjar med GRN är grundläggande nivå, kurser och nivåer som ENGENG05 och ENGE1000X är gymnasiala.",
    fix: "Rätta {#level} eller {#courseCode}.",
    example: "Fel: Gymnasial och GRNENG2. Rätt: Grundläggande och GRNENG2.",
  },
  "KVX-LEVEL-EXCEL-ERROR": excelErrorText("level"),
  "KVX-GY11-LATE-START": {
    title: "Gammal kurs med start efter 30 juni 2025",
    message: "{course} är en kurs i Gy11, men startar {startDate}.",
    why: "Utbildning som påbörjas efter den 30 juni 2025 läses i nivåer (Gy25). Den som påbörjade sin utbildning tidigare får läsa klart med kurser. När eleven började står inte i bladet.",
    fix: "Började eleven sin utbildning före 1 juli 2025, bekräfta raden. Annars byt till nivåns kod.",
    example: "Kontrollera: ENGENG05 från 2026-01-12. Motsvaras av ENGE1000X.",
  },
  "KVX-GY11-LATE-END": {
    title: "Gammal kurs som slutar efter 30 juni 2030",
    message: "{course} är en kurs i Gy11, men slutar {endDate}.",
    why: "Kurser i Gy11 får avslutas med kursbetyg till och med {lastDay}.",
    fix: "Rätta {#endDate}, eller byt till nivåns kod.",
    example: "Fel: ENGENG05 till 2036-06-05. Rätt: ENGENG05 till 2026-06-05.",
  },
  "KVX-GY25-EARLY-START": {
    title: "Nivå i Gy25 före 1 juli 2025",
    message: "{course} är en nivå i Gy25, men startar {startDate}. Då fanns inga nivåer.",
    why: "Ämnesbetyg med nivåer finns från och med den 1 juli 2025.",
    fix: "Rätta {#startDate}, eller byt till kursens kod i Gy11.",
    example: "Fel: ENGE1000X från 2025-01-13. Rätt: ENGENG05 från 2025-01-13.",
  },
  "KVX-PARTS-AND-WHOLE": {
    title: "Både hel kurs och delkurs",
    message: "Eleven har {course} här och delkursen {part} på rad {row}.",
    why: "Delkurserna är delar av kursen. Står båda i bladet räknas poängen två gånger.",
    fix: "Behåll delkurserna eller hela kursen. Har eleven läst båda var för sig, bekräfta det.",
    example: "Kontrollera: GRNENG2 och GRNENGC för samma person.",
  },
  "KVX-COURSE-BOTH-SYSTEMS": {
    title: "Samma kurs i både Gy11 och Gy25",
    message: "Eleven har nivån {course} här och kursen {other} på rad {row}. De motsvarar varandra.",
    why: "Nivån ersätter kursen. Den som redan läser kursen läser inte också nivån, om det inte är en prövning.",
    fix: "Ta bort den rad som inte gäller. Har eleven läst båda, bekräfta det.",
    example: "Kontrollera: ENGENG05 och ENGE1000X för samma person.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
