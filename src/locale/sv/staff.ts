import type { StaffCheckId } from "../../returns/staff/check-id";
import type { CheckText } from "../check-text";
import { personalNumberTexts, schoolUnitTexts } from "./readings";
import { staffPostTexts } from "./staff-posts";
import { staffTeachingTexts } from "./staff-teaching";

/** What a person reads about each staff check, in Swedish. */
export const staff: Readonly<Record<StaffCheckId, CheckText>> = {
  ...personalNumberTexts("STF-PNR", "personalNumber"),
  "STF-NAME-MISSING": {
    title: "Namn saknas",
    message: "{#name} är tomt på raden.",
    why: "Namnet är en av SCB:s variabler. Det gör det också lättare att se att personnumret är rätt persons.",
    fix: "Skriv namnet. Har personen skyddade personuppgifter, följ er rutin och bekräfta.",
    example: "Kontrollera: tomt. Rätt: Testberg, Anna.",
  },
  "STF-NAME-DIFFERS": {
    title: "Olika namn på samma personnummer",
    message: "{observed} har samma personnummer som ett annat namn på rad {row}.",
    why: "Ett personnummer hör till en person. Antingen är numret fel på en av raderna eller så är namnet felstavat.",
    fix: "Rätta numret eller namnet. Har personen bytt namn, bekräfta det.",
    example: "Kontrollera: 198002182387 Anna Testberg och 198002182387 Anna Provlund.",
  },
  "STF-PERSON-TWO-NUMBERS": {
    title: "Samma namn och födelsedag, två nummer",
    message: "Rad {row} har samma namn och födelsedag, men ett annat nummer.",
    why: "Samma person kan ha fått två nummer när ett skrevs fel eller när ett samordningsnummer blev ett personnummer.",
    fix: "Är det samma person, skriv det nyaste numret på båda raderna. Är det två personer, bekräfta det.",
    example: "Kontrollera: Anna Testberg med 200008052383 och med 200008052391.",
  },
  "STF-AGE": {
    title: "Ovanlig ålder för personal",
    message: "Enligt numret fyller personen {turns} år under mätåret.",
    why: "Ett sekel fel är ett vanligt skrivfel när nummer görs om från tio siffror till tolv.",
    fix: "Kontrollera födelseåret i {#personalNumber}.",
    example: "Kontrollera: 1905… i stället för 2005….",
  },
  ...schoolUnitTexts("STF-UNIT", "schoolUnit"),
  "STF-ORGANISATION-UNREADABLE": {
    title: "Inget organisationsnummer",
    message: "{observed} i {#providerNumber} är inte ett organisationsnummer.",
    why: "Ett organisationsnummer har tio siffror, och den tredje är minst 2.",
    fix: "Skriv anordnarens organisationsnummer med tio siffror, inte namnet.",
    example: "Fel: Exempelskolan. Rätt: 202100-0837.",
  },
  "STF-ORGANISATION-CHECK-DIGIT": {
    title: "Organisationsnumrets kontrollsiffra stämmer inte",
    message: "{observed} i {#providerNumber} har en kontrollsiffra som inte stämmer med de andra siffrorna.",
    why: "Den sista siffran räknas fram ur de andra, så att skrivfel ska synas. Ett sådant nummer finns inte.",
    fix: "Jämför siffra för siffra med avtalet eller registreringsbeviset.",
    example: "Fel: 202100-0838. Rätt: 202100-0837.",
  },
  "STF-ORGANISATION-PERSON": {
    title: "Organisationsnumret är ett personnummer",
    message: "Numret i {#providerNumber} är ett personnummer.",
    why: "En enskild firma har ägarens personnummer som organisationsnummer. Annars har ett personnummer hamnat i fel kolumn.",
    fix: "Kontrollera att anordnaren är en enskild firma, och bekräfta. Skriv annars organisationsnumret.",
    example: "Kontrollera: 800218-2387. Vanligast: 202100-0837.",
  },
  "STF-ORGANISATION-SPELLING": {
    title: "Organisationsnummer i annan form",
    message: "{observed} i {#providerNumber} ska skrivas med tio siffror.",
    why: "Numret är rätt, bara skrivsättet skiljer: 16 framför är Skatteverkets långa form.",
    fix: "Godta förslaget.",
    example: "Fel: 16202100-0837. Rätt: 2021000837.",
  },
  "STF-ACTIVITY-MISSING": {
    title: "Lärare utan verksamhetstyp",
    message: "{#activityType} är tomt, men raden har {#teacherExtent}.",
    why: "SCB vill ha verksamhetstyp på varje rad med lärartjänst.",
    fix: "Skriv koden ur SCB:s instruktion för verksamheten.",
    example: "Fel: lärare 100 procent, verksamhetstyp tom.",
  },
  "STF-NOT-COLLECTED": {
    title: "Uppgift som inte samlas in för verksamhetstypen",
    message: "{observed} står i en kolumn som SCB inte samlar in för verksamhetstyp {activityType}.",
    why: "Kolumner som verksamhetstypen inte samlar in ska vara tomma. Ofta är det verksamhetstypen som är fel.",
    fix: "Rätta {#activityType}, eller töm cellerna.",
    example: "Kontrollera: verksamhetstyp 1 (förskoleklass) med undervisning N.",
  },
  "STF-DUPLICATE": {
    title: "Samma rad två gånger",
    message: "Rad {row} gäller samma person, verksamhet och tjänst, med samma omfattning och ämnen.",
    why: "En rad är en person i en verksamhet vid en skolenhet. Två lika rader räknar personen dubbelt.",
    fix: "Ta bort en av raderna.",
    example: "Fel: två rader för 198002182387, komvux, 50 procent lärare.",
  },
  "STF-SAME-ACTIVITY": {
    title: "Två rader för samma person och verksamhet",
    message: "Rad {row} gäller samma person, skolenhet och verksamhetstyp, men med andra uppgifter.",
    why: "Rader delas på skolenhet och verksamhet. Två rader för samma är ofta en gammal rad som blivit kvar.",
    fix: "Lägg ihop raderna eller ta bort den som inte gäller. Har personen två anställningar, bekräfta det.",
    example: "Kontrollera: 198002182387 i komvux med 50 procent och igen med 30 procent.",
  },
  ...staffPostTexts,
  ...staffTeachingTexts,
};
