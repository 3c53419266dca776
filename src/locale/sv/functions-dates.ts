const deadlineKinds =
  "”SCB”, ”nationella prov”, ”personal”, ”utbetalningsunderlag” (ska tillbaka till Nacka) eller ”distribution” (underlaget kommer från Nacka).";

/** The texts in Swedish of the formulas about days: periods, deadlines, activity and amounts by year. */
export const dateFunctions = {
  PERIOD: {
    description:
      "Perioden i Nacka24 som ett datum hör till, till exempel 2023_1. Dagar mellan perioderna ger #SAKNAS!.",
    parameters: { date: { label: "Datum", description: "Dagen, till exempel en kurs startdatum." } },
    examples: [
      { args: ["2023-01-09"], value: "2023_1", shows: "Period 2023_1 börjar 9 januari 2023." },
      { args: ["2024-05-26"], value: "2024_2", shows: "26 maj 2024 är den sista dagen i 2024_2." },
    ],
  },
  PERIODSTART: {
    description: "Första dagen i en av Nacka24:s perioder. Ge cellen ett datumformat.",
    parameters: { period: { label: "Period", description: "Periodens namn, till exempel 2023_1." } },
    examples: [{ args: ["2023_1"], value: 44935, shows: "Period 2023_1 börjar 2023-01-09." }],
  },
  PERIODEND: {
    description: "Sista dagen i en av Nacka24:s perioder. Ge cellen ett datumformat.",
    parameters: { period: { label: "Period", description: "Periodens namn, till exempel 2023_1." } },
    examples: [{ args: ["2023_1"], value: 45004, shows: "Period 2023_1 slutar 2023-03-19." }],
  },
  DEADLINE: {
    description:
      "Nästa dag då något senast ska lämnas: SCB och nationella prov 15 augusti och 15 januari, personal 15 oktober, utbetalningsunderlag den 28:e.",
    parameters: {
      kind: { label: "Vad", description: deadlineKinds },
      date: {
        label: "Datum",
        description: "Dagen att räkna från, till exempel IDAG(). Utelämnat: dagen då formeln räknas.",
      },
    },
    examples: [
      {
        args: ["SCB", "2026-07-01"],
        value: 46249,
        shows: "Redovisningen av januari–juni 2026 lämnas senast 2026-08-15.",
      },
      {
        args: ["utbetalningsunderlag", "2026-03-22"],
        value: 46109,
        shows: "Vidimerat underlag återsänds senast den 28:e: 2026-03-28.",
      },
      { args: ["personal", "2026-07-01"], value: 46310, shows: "Pedagogisk personal lämnas 2026-10-15." },
    ],
  },
  DAYSLEFT: {
    description: "Dagar kvar tills något senast ska lämnas. 0 är sista dagen.",
    parameters: {
      kind: { label: "Vad", description: deadlineKinds },
      today: {
        label: "Idag",
        description:
          "Dagen att räkna från. Skriv IDAG(), så räknas svaret om varje dag. Utelämnat: dagen då formeln räknas.",
      },
    },
    examples: [
      { args: ["SCB", "2026-08-01"], value: 14, shows: "Den 1 augusti är det 14 dagar till den 15 augusti." },
      { args: ["utbetalningsunderlag", "2026-03-28"], value: 0, shows: "Den 28:e är den sista dagen." },
    ],
  },
  CATALOGUEDUE: {
    description:
      "Dagen då betygskatalogen senast ska ha kommit till Nacka: 14 dagar efter kursslut eller prövning, eller 10 arbetsdagar enligt den senare sidan.",
    parameters: {
      endDate: { label: "Slutdatum", description: "Kursens sista dag, eller dagen för prövningen." },
      regulationSet: {
        label: "Regelverk",
        description: "”nacka24” (14 dagar) eller ”alvis” (10 arbetsdagar). Utelämnat: nacka24.",
      },
    },
    examples: [
      { args: ["2026-12-18"], value: 46388, shows: "14 dagar efter 18 december 2026 är 2027-01-01." },
      {
        args: ["2026-12-18", "alvis"],
        value: 46392,
        shows: "10 arbetsdagar, med julhelgen borträknad, är 2027-01-05.",
      },
    ],
  },
  INACTIVE: {
    description:
      "Hur en elev står till efter sin senaste studieaktivitet: Aktiv, Varning (från dag 15), Tre veckor (dag 21) eller Avbrott (mer än tre veckor).",
    parameters: {
      lastActivity: {
        label: "Senaste aktivitet",
        description:
          "Dagen då eleven senast närvarade i klassrummet eller lämnade in en betygsgrundande uppgift.",
      },
      today: {
        label: "Idag",
        description: "Dagen att räkna till. Skriv IDAG(), så räknas svaret om varje dag.",
      },
    },
    examples: [
      {
        args: ["2026-03-02", "2026-03-23"],
        value: "Tre veckor",
        shows: "21 dagar har gått: hör av dig i dag.",
      },
      { args: ["2026-03-02", "2026-03-24"], value: "Avbrott", shows: "22 dagar är mer än tre veckor." },
      { args: ["2026-03-02", "2026-03-10"], value: "Aktiv", shows: "Åtta dagar är ingen fara." },
    ],
  },
  PAIDAFTER28: {
    description:
      "Om ett avbrott är efter 28 dagar på kursen: Ja, Nej, Gränsfall (precis 28 dagar, som Nackas text inte avgör) eller Ej påbörjad.",
    parameters: {
      startDate: { label: "Startdatum", description: "Elevens första dag på kursen." },
      stopDate: { label: "Avbrottsdatum", description: "Dagen för avbrottet. Tom cell ger tomt svar." },
    },
    examples: [
      { args: ["2026-01-12", "2026-02-10"], value: "Ja", shows: "29 dagar på kursen." },
      { args: ["2026-01-12", "2026-02-08"], value: "Nej", shows: "27 dagar på kursen." },
      { args: ["2026-01-12", "2026-02-09"], value: "Gränsfall", shows: "Precis 28 dagar: fråga Nacka." },
    ],
  },
  CHECKAMOUNT: {
    description:
      "Checkbeloppet för en kurs i kronor: kronor per poäng, eller per slutförd kurs i sfi. Beloppen för 2023 är de enda som är offentliga.",
    parameters: {
      points: {
        label: "Poäng",
        description: "Kursens poäng. För sfi har de ingen betydelse och kan vara tomma.",
      },
      category: {
        label: "Slag",
        description:
          "Nackas ord: ”grundläggande”, ”allmän”, ”vård och omsorg”, ”matematik”, ”gymnasial distans”, ”sfi 2B” och så vidare.",
      },
      year: { label: "År", description: "Året som beloppet gäller, till exempel 2023. Utelämnat: i år." },
    },
    examples: [
      { args: [100, "allmän", 2023], value: 4720, shows: "100 poäng à 47,20 kronor." },
      { args: [100, "gymnasial distans", 2023], value: 3880, shows: "Samma kurs på distans: 38,80 kronor." },
      { args: [1500, "vård och omsorg", 2023], value: 72150, shows: "Undersköterska, 1 500 poäng." },
      { args: [null, "sfi 2B", 2023], value: 17271, shows: "Sfi ersätts per slutförd kurs." },
    ],
  },
};
