import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { completedPointsTexts, pointsTexts } from "./readings";

/** The komvux checks of points, in Swedish. */
export const komvuxPointsTexts = {
  "KVX-POINTS-MISSING": {
    title: "Poäng saknas",
    message: "{#points} är tomt för {course}.",
    why: "Varje kurs och nivå har ett bestämt antal poäng.",
    fix: "Skriv kursens poäng. Finns kursen i vår lista får du ett förslag.",
    example: "Kontrollera: ENGE1000X utan poäng.",
  },
  ...pointsTexts("KVX-POINTS", "points"),
  "KVX-POINTS-LIST": {
    title: "Andra poäng än i kurslistan",
    message: "{course} har {points} poäng här men {listed} i kurslistan från {listDate}.",
    why: "Varje kurs har ett bestämt antal poäng. Stämmer de inte är poängen eller kurskoden ofta fel.",
    fix: "Godta förslaget, eller rätta {#courseCode}. Är poängen rätt, bekräfta dem.",
    example: "Kontrollera: GRNENG2 med 450 poäng. I listan: 600.",
  },
  "KVX-POINTS-UNUSUAL": {
    title: "Ovanliga poäng",
    message: "{course} har {points} poäng. Kurser på gymnasial nivå har 50, 100, 150, 200 eller 300.",
    why: "Ingen kurs i Skolverkets lista har så många poäng. Poängen kan gälla ett helt yrkespaket eller vara felskrivna.",
    fix: "Kontrollera {#points} och {#courseCode}.",
    example: "Kontrollera: en kurs med 1 500 poäng.",
  },
  "KVX-POINTS-DIFFER": {
    title: "Samma kurs med olika poäng",
    message: "{course} har {points} poäng här, men {usual} poäng på de flesta rader ({rows}).",
    why: "Varje kurs och nivå har ett bestämt antal poäng.",
    fix: "Rätta poängen på raden, eller kurskoden om den är fel.",
    example: "Kontrollera: samma kurs med 100 poäng på tio rader och 50 på en.",
  },
  "KVX-ORIENTATION-POINTS": {
    title: "Orienteringskurs med för många poäng",
    message: "Orienteringskursen har {points} poäng. Den får ha högst {most}.",
    why: "Så säger förordningen om vuxenutbildning, 2 kap. 6 §.",
    fix: "Rätta {#points} eller {#courseCode}.",
    example: "Fel: GRNORI21B med 250 poäng. Rätt: GRNORI21B med 100 poäng.",
  },
  "KVX-KOMVUXARBETE-POINTS": {
    title: "Komvuxarbete med fel poäng",
    message: "Komvuxarbetet har {points} poäng. Det ska ha {right}.",
    why: "Så säger förordningen om vuxenutbildning, 2 kap. 3 §.",
    fix: "Ändra till 100 poäng, eller rätta {#courseCode}.",
    example: "Fel: KVARVO med 150 poäng. Rätt: KVARVO med 100 poäng.",
  },
  ...completedPointsTexts("KVX-COMPLETED", "completedPoints"),
  "KVX-COMPLETED-ABOVE": {
    title: "Fler genomförda poäng än kursen har",
    message: "Eleven har {completedPoints} genomförda poäng, men kursen har {points}.",
    why: "Man kan inte genomföra mer än hela kursen. Har eleven läst om delar kan det ändå vara rätt.",
    fix: "Rätta {#completedPoints} eller {#points}. Har eleven läst om, bekräfta det.",
    example: "Kontrollera: 150 genomförda av 100.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
