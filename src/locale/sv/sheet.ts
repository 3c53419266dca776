import type { CheckText } from "../check-text";

type SheetCheckId = "SHEET-OUR-FORMULA";

/** Texts of the checks that every return has, in Swedish. */
export const sheet: Readonly<Record<SheetCheckId, CheckText>> = {
  "SHEET-OUR-FORMULA": {
    title: "Formel från tillägget",
    message: "Cellen har en formel från Nacka vux, som nu visar {observed}.",
    why: "Den som öppnar filen utan tillägget ser #NAMN? i cellen. I en lista som du behåller själv kan formeln stå kvar.",
    fix: "Välj Formler i menyn Mer och sedan Gör om till värden, innan du lämnar filen till någon annan.",
    example: "=NACKA.APLHOURS(1500) visar 450 hos dig och #NAMN? hos mottagaren.",
  },
};
