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
  notPositive: "{parameter} är {given}. Ange ett tal som är större än 0.",
  notYear: "{parameter} är {given}, som inte är ett år. Skriv det med fyra siffror, till exempel 2023.",
  notPeriod: "{parameter} är {given}, som inte är namnet på en period. Skriv det som 2023_1.",
  periodUnknown:
    "Perioden {given} är inte känd. De som finns är {first} till {last}. Senare perioder kan du lägga till.",
  betweenPeriods: "{date} ligger mellan perioderna {before} och {after} och hör inte till någon av dem.",
  outsidePeriods:
    "{date} hör inte till någon känd period. De som finns är {first} till {last}. Senare perioder kan du lägga till.",
  activityAfterToday:
    "Senaste aktivitet är {date}, men dagen att räkna till är {today}. Rätta det som är fel.",
  amountsUnknown:
    "Checkbeloppen för {year} är inte kända. De år som finns är {known}. Ange ett av dem, eller lägg till årets belopp.",
  amountUnknown: "Beloppet för det slaget är inte infört för {year}. Lägg till det bland dina egna belopp.",
  notPersonalNumber: "Det som står är inget personnummer. Skriv 12 siffror, ÅÅÅÅMMDDNNNN.",
  personalNumberLength: "Personnumret har fel antal siffror. Skriv 12 siffror, ÅÅÅÅMMDDNNNN.",
  personalNumberCheckDigit: "Personnumrets sista siffra stämmer inte. Jämför med elevens handlingar.",
  personalNumberDate: "Personnumret börjar med ett datum som inte finns. Jämför med elevens handlingar.",
  notCourseCode: "{parameter} är {given}, som inte ser ut som en kurskod. Skriv den som ENGENG05.",
  courseLookalike: "{parameter} är {given}. O och 0, eller I och 1, är nog förväxlade. Menar du {code}?",
  courseNotListed:
    "{code} står inte i kurslistan från {date}. Listan är inte fullständig: kontrollera koden hos Skolverket.",
  courseFactUnknown: "Kurslistan har ingen sådan uppgift om {code}. Sök den hos Skolverket.",
  notGrade: "{parameter} är {given}, som inte är något betyg. Skriv betyget, till exempel C eller G.",
  gradeScaleUnknown:
    "Vi känner inte till någon betygsskala för {code} den {date}. Kontrollera betyget själv.",
  gradeOnOrientation: "{code} är en orienteringskurs och får inget betyg, utan ett intyg. Ta bort betyget.",
  gradeNotInScale: "Betyget {grade} finns inte för {code} den {date}. Betygen är {grades}.",
  notSchoolUnit: "{parameter} är {given}, som inte är en skolenhetskod. Skriv åtta siffror.",
  catalogueMissing: "{parameter} saknas. Fyll i det.",
  catalogueSchoolUnit: "Skolenhetskoden är inte Nacka kommuns. Skriv {expected}.",
  catalogueEndBeforeStart: "Slutdatum är före startdatum. Rätta det som är fel.",
  catalogueGradeDate: "Betygsdatum är en annan dag än slutdatum. Skriv kursens slutdatum.",
  catalogueSpecialisation:
    "Övriga upplysningar saknas för en specialiseringskurs. Skriv specialiseringen med en kort formulering.",
  catalogueSummary: "Sammanfattningen har {characters} tecken. Korta den till högst {most}.",
  catalogueExamination: "Det framgår inte att det är en prövning. Skriv PRÖVNING i Övriga upplysningar.",
  catalogueExaminationTime:
    "Prövningen tog mer än två veckor, som är det längsta som Nacka tillåter. Kontrollera datumen.",
  unknownReturn: "{parameter} är {given}, som formeln inte känner till. De som finns är {known}.",
  headersUnknown:
    "Rubrikerna känns inte igen som {name}. Det som saknas är {missing}. Ange raden med rubriker.",
  unequalWidths: "Rubrikerna och raderna är inte lika breda. Ange samma kolumner i båda områdena.",
};

/** The words that an argument can be, as a sentence lists them. */
export const choices = {
  vocationalForm: "yrkesvux eller lärling",
  timeOfDay: "dag eller kväll",
  taughtLevel: "grundläggande, gymnasial eller orienteringskurs",
  deadlineKind: "SCB, nationella prov, personal, utbetalningsunderlag eller distribution",
  regulationSet: "nacka24 eller alvis",
  checkCategory:
    "grundläggande, allmän, naturkunskap, matematik, vård och omsorg, gymnasial distans, sfi 2B eller ett annat av Nackas ord",
  courseField: "namn, poäng, nivå eller slag",
};
