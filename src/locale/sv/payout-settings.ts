/** Settings of reconciling: what no public source settles. */
export const payoutSettings = {
  title: "Inställningar",
  help: "Det här står inte i Nackas offentliga texter. Tills du fyller i det räknar avstämningen utan, och säger vad som beror på det.",
  shares: "Andel av checkbeloppet, i procent",
  sharesHelp: "Enligt era villkor. Tomt betyder okänt.",
  share: {
    gradePassed: "Godkänt betyg",
    gradeFailed: "F eller Icke godkänt",
    streck: "Streck",
    withdrawalAfter28: "Avbrott efter 28 dagar",
    withdrawalWithin28: "Avbrott inom 28 dagar",
    examination: "Prövning",
    notBegun: "Ej påbörjad",
  },
  observed: (share: number) => `Iakttaget på underlaget: ${share} procent. Det är ingen regel.`,
  notPercent: "Skriv ett tal från 0 till 100, eller lämna tomt.",
  unset: "Inte ifyllt",
  priceYear: "Vilket års pris gäller",
  priceYears: {
    unset: "Vet inte: pröva alla",
    start: "Året då kursen började",
    end: "Året då kursen slutade",
    event: "Året då betyget eller avbrottet registrerades",
    payment: "Året som underlaget avser",
  },
  reading28: "Efter 28 dagar",
  readings: {
    full: "28 hela dagar räcker (dag 28)",
    strict: "Mer än 28 dagar krävs (dag 29)",
  },
  withdrawalDay: "Avbrottets dag när den inte är registrerad",
  withdrawalDays: {
    firstInactive: "Första inaktiva dagen",
    afterThreeWeeks: "Dagen efter tre veckor",
  },
  regulations: "Regelverk",
  regulationSets: { nacka24: "Nacka24", alvis: "Alvis" },
  regulationsHelp: "Avgör bland annat vilken rutin för skyddade personer som visas.",
  ownTables: "Egna priser och perioder",
  ownTablesHelp:
    "Offentliga priser finns bara för 2023. Priser för andra år och perioder från 2024_3 fyller du i själv.",
  kept: "Sparas i arbetsboken, utan personuppgifter.",
};
