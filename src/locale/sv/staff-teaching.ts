import type { StaffCheckId } from "../../returns/staff/check-id";
import type { CheckText } from "../check-text";

/** The staff checks of teaching and its subjects, in Swedish. */
export const staffTeachingTexts = {
  "STF-TEACHING-UNREADABLE": {
    title: "Undervisning är varken J eller N",
    message: "{observed} i {#teaching} är varken J eller N.",
    why: "SCB tar emot J för den som undervisar i ämnen och N för den som inte gör det.",
    fix: "Skriv J eller N.",
    example: "Fel: kanske. Rätt: J.",
  },
  "STF-TEACHING-SPELLING": {
    title: "Undervisning i annan form",
    message: "{observed} i {#teaching} ska skrivas J eller N.",
    why: "Svaret är rätt, bara skrivsättet skiljer.",
    fix: "Godta förslaget.",
    example: "Fel: Ja. Rätt: J.",
  },
  "STF-TEACHING-WITHOUT-SUBJECTS": {
    title: "Undervisar, men utan ämnen",
    message: "{#teaching} är J, men inget ämne har någon andel.",
    why: "J betyder att personen undervisar i ämnen, och då ska ämnena fördelas till 100 procent.",
    fix: "Fyll i ämnena. Undervisar personen inte, skriv N.",
    example: "Fel: J utan ämnen. Rätt: J och engelska 100.",
  },
  "STF-SUBJECTS-WITHOUT-TEACHING": {
    title: "Ämnen, men undervisar inte",
    message: "{#teaching} är N, men raden har ämnen ({subjects} st).",
    why: "N betyder att personen inte undervisar i ämnen.",
    fix: "Skriv J om personen undervisar. Annars töm ämnena.",
    example: "Fel: N och engelska 100. Rätt: J och engelska 100.",
  },
  "STF-TEACHING-UNSTATED": {
    title: "Ämnen, men undervisning är inte ifylld",
    message: "Raden har ämnen, men {#teaching} är tomt.",
    why: "SCB vill ha J på rader med ämnen.",
    fix: "Godta förslaget J, eller töm ämnena om personen inte undervisar.",
    example: "Fel: tomt och engelska 100. Rätt: J och engelska 100.",
  },
  "STF-TEACHER-WITHOUT-SUBJECTS": {
    title: "Lärare utan ämnen",
    message: "Raden har {teacherExtent} procent i {#teacherExtent}, men inga ämnen.",
    why: "I grundskolan och anpassad grundskola ska varje rad med lärartjänst ha ämnen.",
    fix: "Fyll i ämnena så att de blir 100 procent.",
    example: "Fel: verksamhetstyp 4, lärare 100, inga ämnen.",
  },
  "STF-TEACHER-PERHAPS-WITHOUT-SUBJECTS": {
    title: "Lärare utan ämnen i komvux eller annan verksamhet",
    message: "Raden har {teacherExtent} procent i {#teacherExtent}, men inga ämnen.",
    why: "I grundskolan ska varje lärare ha ämnen. Vad som gäller i komvux och sfi står i SCB:s instruktion, som inte är offentlig.",
    fix: "Se efter i instruktionen. Ska ämnen anges, fyll i dem så att de blir 100 procent. Annars bekräfta.",
    example: "Kontrollera: komvux, lärare 100, inga ämnen.",
  },
  "STF-SUBJECT-SUM": {
    title: "Ämnena blir inte 100 procent",
    message: "Ämnena på raden blir {sum} procent.",
    why: "Ämnena är undervisningens fördelning och ska alltid bli 100 procent, hur stor tjänsten än är.",
    fix: "Fördela om ämnena till 100. Ett ämne utan egen kolumn utelämnas, och de andra höjs i proportion.",
    example: "Fel: matematik 60 och fysik 30. Rätt: matematik 67 och fysik 33.",
  },
  "STF-LANGUAGE-MISSING": {
    title: "Modersmål utan språk",
    message: "{#motherTongue} har en andel, men {#motherTongueCode} är tomt.",
    why: "Koden visar vilket språk undervisningen gäller.",
    fix: "Skriv språkkoden ur SCB:s lista.",
    example: "Kontrollera: modersmål 100 utan kod.",
  },
  "STF-PRINCIPAL-SUBJECT": {
    title: "Ämnesgrupp utan huvudsakligt ämne",
    message: "Raden har yrkesämnen eller en annan ämnesgrupp, men inte vilket ämne det gäller.",
    why: "Efter andelen för yrkesämnen, bilaga 4 och vissa ämnen följer kolumner för de huvudsakliga ämnena.",
    fix: "Skriv ämneskoden ur SCB:s instruktion i den första av kolumnerna.",
    example: "Kontrollera: yrkesämnen 100 utan huvudsakligt ämne.",
  },
  "STF-EXCEL-ERROR": {
    title: "Excel-fel i en text eller kod",
    message: "Cellen visar {observed} i stället för ett värde.",
    why: "En formel eller uppslagning hittade inget. SCB:s mall kan inte läsa felvärden.",
    fix: "Rätta formeln, eller skriv värdet direkt i cellen.",
    example: "Fel: en uppslagning som inte hittade namnet. Rätt: namnet.",
  },
} as const satisfies Partial<Record<StaffCheckId, CheckText>>;
