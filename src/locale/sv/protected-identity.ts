const rows = (count: number): string => `${count} ${count === 1 ? "rad" : "rader"}`;

/** Skyddade personuppgifter: that there are such rows, and what Nacka's routine asks (facts of the contracts' routine). */
export const protectedIdentity = {
  heading: "Skyddade personuppgifter",
  found: (count: number) =>
    `Bladet har ${rows(count)} som ser ut att gälla personer med skyddade personuppgifter.`,
  leftOut: (count: number) =>
    `${rows(count)} gäller personer med skyddade personuppgifter. De är inte granskade och visas inte.`,
  shared: "Kontakta Nacka skyndsamt, på telefon. Dela inte filen och spara inga kopior av raderna.",
  routine: "Nackas rutin",
  choose: "Välj vilka regler som gäller hos er, så visas rutinen. De två skiljer sig åt.",
  /** By regulation set. */
  sets: {
    nacka24: {
      name: "Enligt reglerna för Nacka24",
      steps: [
        "Registrera avbrott i Nacka24 direkt, så att personen inte kommer med på utbetalningsunderlaget. Det gäller också när uppgifterna blir skyddade mitt i en kurs.",
        "Är kursen klar: skicka betygskatalogen med rekommenderat brev.",
        "Är det avbrott efter 28 dagar: skicka de uppgifter som Nacka ber om med rekommenderat brev.",
      ].join("\n"),
    },
    alvis: {
      name: "Enligt reglerna för Alvis",
      steps: [
        "Högst två namngivna personer hos er får hantera personer med skyddade personuppgifter.",
        "Sätt betyg i Alvis som för andra, men skicka betygskatalogen med rekommenderat brev.",
        "Blir uppgifterna skyddade mitt i en kurs: kontakta Nacka direkt.",
      ].join("\n"),
    },
  },
};
