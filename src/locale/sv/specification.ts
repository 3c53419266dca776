import type { SpecificationCheckId } from "../../returns/specification/check-id";
import type { CheckText } from "../check-text";

/** What a person reads about the checks that SCB's description of the data file gives. */
export const specification: Readonly<Record<SpecificationCheckId, CheckText>> = {
  "SPEC-CHARACTERS": {
    title: "Otillåtet tecken i {#column}",
    message:
      "{observed} innehåller tecknet ”{wrong}”. I {variable} är bara {characters} tillåtet, enligt {document}.",
    why: "SCB:s datafilsbeskrivning, som du har läst in, anger vilka tecken en variabel tar: A är alla tecken utom semikolon, B är bokstäver, BS är bokstäver och siffror, S är siffror.",
    fix: "Skriv värdet med bara de tillåtna tecknen.",
    example: "Fel där S gäller: 12a. Rätt: 12.",
  },
  "SPEC-PUNCTUATION": {
    title: "Mellanslag eller skiljetecken i {#column}",
    message: "{observed} innehåller tecknet ”{wrong}”, men {variable} anges som {characters} i {document}.",
    why: "I SCB:s datafilsbeskrivning, som du har läst in, är B bokstäver och BS bokstäver och siffror. Om bindestreck, apostrof, punkt och mellanslag får följa med står inte i dokumentet.",
    fix: "Kontrollera om tecknet behövs. I ett namn som Anna-Karin hör det hemma.",
    example: "Kontrollera: 3 A. Säkert: 3A.",
  },
  "SPEC-LENGTH": {
    title: "För långt värde i {#column}",
    message: "{observed} är {length} tecken långt. {variable} får vara högst {maxLength}, enligt {document}.",
    why: "SCB:s datafilsbeskrivning, som du har läst in, anger en längsta längd för varje variabel.",
    fix: "Korta värdet, eller kontrollera att det står i rätt kolumn.",
    example: "Fel där högst 3 tecken får plats: arab. Rätt: ARA.",
  },
  "SPEC-CODE": {
    title: "Kod som inte finns i listan för {#column}",
    message: "{observed} finns inte bland koderna för {variable} ({codes}) i {document}.",
    why: "SCB:s datafilsbeskrivning, som du har läst in, räknar upp de koder som får användas.",
    fix: "Skriv en av koderna.",
    example: "Fel där koderna är J och N: Ja. Rätt: J.",
  },
};

/** What stands for the column in a check's page that is about no column in particular. */
export const anyColumn = "kolumnen";
