/** The formulas' texts in Swedish: what Excel shows while one is typed, and worked examples. */
export const functions = {
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
};

/** Why a formula has no answer. `{parameter}`, `{given}` and `{choices}` are filled in. */
export const problems = {
  missing: "{parameter} saknas. Fyll i värdet, eller töm hela raden.",
  notNumber: "{parameter} är {given}, som inte är ett tal. Skriv ett tal, till exempel 100.",
  notWholePoints: "{parameter} är {given}, men poäng är hela tal. Skriv till exempel 100.",
  negative: "{parameter} är {given}, men kan inte vara mindre än 0.",
  zeroPoints: "Poäng är 0. Ange kursens poäng, så går studieformen att avgöra.",
  validatedAbovePoints:
    "De validerade poängen, {validatedPoints}, är fler än utbildningens poäng, {points}. Rätta det som är fel.",
  unknownWord: "{parameter} är {given}. Skriv {choices}.",
  levelWithoutRule:
    "Nivå är {given}, som Nackas definition av klassrumskurs inte nämner. Den gäller grundläggande och gymnasial nivå och orienteringskurser.",
  notDate: "{parameter} är {given}, som inte går att läsa som datum. Skriv det som 2026-08-17.",
  givenError: "En av cellerna visar felet {error}. Rätta den cellen, så räknas svaret ut.",
  unequalRanges:
    "Områdena är inte lika stora. Ange områden med lika många rader och kolumner, eller en enda cell.",
  tooManyArguments: "Formeln har för många värden. Den tar högst {most}.",
  unknownFunction: "Formeln {name} finns inte. De som finns är {names}.",
};

/** The words that an argument can be, as a sentence lists them. */
export const choices = {
  vocationalForm: "yrkesvux eller lärling",
  timeOfDay: "dag eller kväll",
  taughtLevel: "grundläggande, gymnasial eller orienteringskurs",
};
