import type { StaffCheckId } from "../../returns/staff/check-id";
import type { CheckText } from "../check-text";

/** The staff checks of percentages and posts, in Swedish. */
export const staffPostTexts = {
  "STF-PERCENT-UNREADABLE": {
    title: "Omfattning som inte är ett tal",
    message: "{observed} är inte en procent.",
    why: "Tjänster och ämnen anges i hela procent från 0 och uppåt.",
    fix: "Skriv procenten med siffror.",
    example: "Fel: heltid eller -20. Rätt: 100.",
  },
  "STF-PERCENT-SHARE": {
    title: "Omfattning skriven som andel",
    message: "{observed} är mindre än en procent. Menas {percent} procent?",
    why: "En cell med Excels procentformat visar 50 % men innehåller 0,5. SCB vill ha talet 50.",
    fix: "Godta förslaget om det är rätt.",
    example: "Kontrollera: 0,5. Rätt: 50.",
  },
  "STF-PERCENT-FRACTION": {
    title: "Omfattning med decimaler",
    message: "{observed} är inte en hel procent.",
    why: "SCB tar emot hela procent. Ämnena på en rad ska ändå bli precis 100.",
    fix: "Avrunda till hela procent. Avrunda ämnena så att summan blir 100.",
    example: "Kontrollera: 37,5. Rätt: 38 och 62.",
  },
  "STF-PERCENT-TEXT": {
    title: "Omfattning sparad som text",
    message: "{observed} är text och inte ett tal.",
    why: "Excel summerar inte text, och mallen kan avvisa den.",
    fix: "Godta förslaget.",
    example: "Fel: texten 50 %. Rätt: talet 50.",
  },
  "STF-EXTENT-ABOVE": {
    title: "Tjänst på mer än heltid",
    message: "{observed} procent är mer än heltid.",
    why: "Omfattningen är procent av heltid. Mer än 100 är ofta ett skrivfel eller flera tjänster i samma cell.",
    fix: "Kontrollera omfattningen. Är den rätt, bekräfta och skriv varför.",
    example: "Kontrollera: 150. Vanligast: 100 eller mindre.",
  },
  "STF-SUBJECT-ABOVE": {
    title: "Ämne med mer än 100 procent",
    message: "{observed} procent är mer än hela undervisningen.",
    why: "Ett ämnes andel är en del av undervisningen på raden, och alla delar blir tillsammans 100 procent.",
    fix: "Skriv ämnets andel av undervisningen, inte timmar eller tjänst.",
    example: "Fel: 180. Rätt: 100.",
  },
  "STF-EXTENT-MISSING": {
    title: "Rad utan omfattning",
    message: "Raden har ingen tjänst: alla omfattningar är tomma eller 0.",
    why: "En rad är en tjänst vid en skolenhet. I en förtryckt mall kan det vara någon som har slutat.",
    fix: "Fyll i omfattningen. Arbetar personen inte hos er den 15 oktober, ta bort raden.",
    example: "Kontrollera: lärare tomt. Rätt: 100.",
  },
  "STF-EXTENT-ROW": {
    title: "Tjänster på raden över heltid",
    message: "Tjänsterna på raden är tillsammans {total} procent.",
    why: "Var och en är högst heltid, men tillsammans är de mer. En och samma tjänst kan stå i två kolumner.",
    fix: "Fördela tjänsten så att varje procent står en gång. Är det rätt, bekräfta det.",
    example: "Kontrollera: rektor 50 och lärare 100. Rätt: rektor 50 och lärare 50.",
  },
  "STF-EXTENT-PERSON": {
    title: "Person med mer än heltid",
    message: "Personens {rows} rader är tillsammans {total} procent.",
    why: "Den som arbetar på flera ställen delas på flera rader. Då är det lätt att skriva hela tjänsten på varje rad.",
    fix: "Skriv på varje rad bara den del som hör dit. Arbetar personen mer än heltid, bekräfta det.",
    example: "Kontrollera: 100 procent i komvux och 50 i sfi. Rätt: 50 i vardera.",
  },
  "STF-LEAVE-EXTENT": {
    title: "Tjänstledig utan omfattning",
    message: "{#employmentForm} är L, men raden har ingen omfattning.",
    why: "För den som är helt tjänstledig anges omfattningen före ledigheten.",
    fix: "Fyll i den omfattning som personen hade före ledigheten.",
    example: "Fel: L utan omfattning. Rätt: L och lärare 100.",
  },
  "STF-LEAVE-SUBJECTS": {
    title: "Tjänstledig med ämnen",
    message: "{#employmentForm} är L, men raden har ämnen.",
    why: "Den som är helt tjänstledig undervisar inte och har inga ämnen.",
    fix: "Töm ämnena. Är personen i tjänst, rätta {#employmentForm}.",
    example: "Fel: L och engelska 100. Rätt: L utan ämnen.",
  },
} as const satisfies Partial<Record<StaffCheckId, CheckText>>;
