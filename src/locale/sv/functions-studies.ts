/** The texts in Swedish of the formulas about points, hours and weeks. */
export const studyFunctions = {
  APLHOURS: {
    description:
      "Minsta antal timmar arbetsplatsförlagt lärande (APL): 15 % av yrkesvux, 70 % av en lärlingsutbildning. 20 poäng är 40 timmar.",
    parameters: {
      points: { label: "Poäng", description: "Utbildningens poäng, till exempel 1500." },
      validatedPoints: {
        label: "Validerade poäng",
        description: "Poäng som är validerade. De räknas av i yrkesvux men inte för lärling. Utelämnat: 0.",
      },
      form: { label: "Form", description: "”yrkesvux” eller ”lärling”. Utelämnat: yrkesvux." },
    },
    examples: [
      { args: [1500], value: 450, shows: "Undersköterska, 1 500 poäng: minst 450 timmar av 3 000." },
      { args: [1500, 300], value: 360, shows: "300 poäng är validerade: 15 % av de 1 200 som återstår." },
      { args: [1500, null, "lärling"], value: 2100, shows: "Som lärling: minst 2 100 timmar av 3 000." },
    ],
  },
  STUDYFORM: {
    description:
      "Klassrum eller Distans, efter hur stor del av poängen som är lärarledd: 75 % grundläggande dag, 55 % gymnasial dag, 30 % kväll, 80 % orienteringskurs.",
    parameters: {
      level: { label: "Nivå", description: "”grundläggande”, ”gymnasial” eller ”orienteringskurs”." },
      time: { label: "Tid", description: "”dag” eller ”kväll”." },
      points: { label: "Poäng", description: "Kursens poäng, till exempel 100." },
      teacherLedHours: {
        label: "Lärarledda timmar",
        description: "Lärarledd undervisning i hela kursen, i klocktimmar: 5 timmar 30 minuter är 5,5.",
      },
      startDate: {
        label: "Startdatum",
        description:
          "Kursens första dag. Avgör bara för orienteringskurser, som före 2022-08-01 behövde 75 %. Utelämnat: dagens regel.",
      },
    },
    examples: [
      {
        args: ["grundläggande", "dag", 200, 150],
        value: "Klassrum",
        shows: "200 grundläggande poäng på dagtid behöver 150 lärarledda timmar.",
      },
      {
        args: ["gymnasial", "dag", 100, 54.5],
        value: "Distans",
        shows: "100 gymnasiala poäng på dagtid behöver 55 timmar; 54,5 räcker inte.",
      },
      {
        args: ["gymnasial", "kväll", 100, 30],
        value: "Klassrum",
        shows: "På kvällstid räcker 30 timmar till 100 poäng.",
      },
      {
        args: ["orienteringskurs", "dag", 100, 75, "2022-07-31"],
        value: "Klassrum",
        shows: "En orienteringskurs som började före 1 augusti 2022 behövde 75 %.",
      },
    ],
  },
  TEACHERHOURS: {
    description:
      "Minsta antal lärarledda timmar för att en kurs ska vara en klassrumskurs: i hela kursen, eller i veckan om du anger veckor.",
    parameters: {
      level: { label: "Nivå", description: "”grundläggande”, ”gymnasial” eller ”orienteringskurs”." },
      time: { label: "Tid", description: "”dag” eller ”kväll”." },
      points: { label: "Poäng", description: "Kursens poäng, till exempel 100." },
      weeks: {
        label: "Veckor",
        description:
          "Kursens längd i veckor, så blir svaret timmar i veckan. Utelämnat: timmar i hela kursen.",
      },
      startDate: {
        label: "Startdatum",
        description:
          "Kursens första dag. Avgör bara för orienteringskurser, som före 2022-08-01 behövde 75 %. Utelämnat: dagens regel.",
      },
    },
    examples: [
      {
        args: ["grundläggande", "dag", 200],
        value: 150,
        shows: "Nackas exempel 1: 0,75 × 200 poäng = 150 timmar totalt i kursen.",
      },
      {
        args: ["gymnasial", "dag", 100, 10],
        value: 5.5,
        shows: "Nackas exempel 2: 0,55 × 10 poäng = 5 timmar 30 minuter i veckan.",
      },
      {
        args: ["gymnasial", "dag", 200, 8],
        value: 13.75,
        shows: "Nackas exempel 3: 0,55 × 25 poäng = 13 timmar 45 minuter i veckan.",
      },
    ],
  },
  STUDYPACE: {
    description: "Studietakten i procent: 100 är heltid, 20 poäng i veckan.",
    parameters: {
      points: { label: "Poäng", description: "Kursens poäng, till exempel 200." },
      weeks: { label: "Veckor", description: "Antal veckor som kursen läses, till exempel 10." },
    },
    examples: [
      {
        args: [200, 10],
        value: 100,
        shows: "200 poäng på 10 veckor är 20 poäng i veckan: studietakt 100 %.",
      },
      { args: [100, 10], value: 50, shows: "100 poäng på 10 veckor: studietakt 50 %." },
      { args: [200, 8], value: 125, shows: "200 poäng på 8 veckor är 25 poäng i veckan: studietakt 125 %." },
    ],
  },
  COURSEWEEKS: {
    description: "Hur många veckor en kurs tar vid en studietakt. 20 poäng är en vecka på heltid.",
    parameters: {
      points: { label: "Poäng", description: "Kursens poäng, till exempel 200." },
      pace: {
        label: "Studietakt",
        description: "I procent: 100 är heltid. En cell som visar 50 % går också bra. Utelämnat: 100.",
      },
    },
    examples: [
      { args: [200], value: 10, shows: "200 poäng på heltid tar 10 veckor." },
      { args: [100, 50], value: 10, shows: "100 poäng på halvfart tar också 10 veckor." },
      { args: [1500], value: 75, shows: "Undersköterska, 1 500 poäng, tar 75 veckor på heltid." },
    ],
  },
};
