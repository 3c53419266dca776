import type { Source } from "../../regulations/source";
import { nackaInstructions } from "../../regulations/nacka-source";

/** A provider's register has no prescribed layout: what a column is follows from what it is used for. */
export const registerSays = (stated: string): Source => ({
  title: "Anordnarens eget register (kolumnen, inte en föreskrift)",
  stated,
});

/** Nacka on who is admitted to a course. */
export const admission = nackaInstructions(
  "Antagning",
  "Om elev inte är på rätt kurs ska elev inte antas (d.v.s. registreras som att hen ej påbörjat kursen) alternativt avbrottas omgående ifall hen redan antagits och påbörjat kursen.",
);

/** Nacka on pupils of other municipalities who are ill. */
export const otherMunicipality = nackaInstructions(
  "Sjukskriven elev",
  "När det gäller IKE-elev ska både elev och anordnare även ha kontakt med hemkommunen.",
);

/** Nacka on streck. */
export const streck = nackaInstructions(
  "Studieaktivitet",
  "Om en elev riskerar ett ”streck” i kursen ska ni kontakta rektor i Nacka kommun så snart som möjligt under pågående kurs.",
);
