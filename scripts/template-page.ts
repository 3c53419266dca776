import { fateOf, features, fillTemplate, templates, type Fate } from "../test/workbook/xlsx/filled-templates";

/** What each fate is called in the page's table. */
const words: Readonly<Record<Fate, string>> = {
  absent: "–",
  kept: "kvar",
  grown: "kvar, når nya rader",
  changed: "ändrat",
};

/** docs/mallar.md: what is left of a template when it has been filled in, measured on files by different programs. */
export async function templatePage(): Promise<string> {
  const columns = await Promise.all(
    templates.map(async ({ file, writer, rowCount }) => {
      const filled = await fillTemplate(file, rowCount);
      return { writer, fates: features.map((feature) => words[fateOf(feature, filled, 4 + rowCount)]) };
    }),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const table = [
    line(["", ...columns.map(({ writer }) => writers[writer] ?? writer)]),
    line(["---", ...columns.map(() => "---")]),
    ...features.map(({ name }, at) => line([name, ...columns.map(({ fates }) => fates[at] ?? "")])),
  ];
  return `${before}\n\n${table.join("\n")}\n\n${after}\n`;
}

const writers: Readonly<Record<string, string>> = {
  "Excel, protected by a password": "Excel, skyddat blad",
  "Excel, with a table": "Excel, med tabell",
};

const before = `# Vad som är kvar av mallen

**Fyll i från egen lista**, **Byt mall** och \`nacka fill\` skriver nya rader och ändrade celler. Allt annat i filen ska vara som
det var. Tabellen är gjord av mätningar: mallar från olika program fylls i, packas upp och jämförs del för del med hur de
var. Den görs om av \`npm run docs\`, och ett test håller den.

- **kvar**: tecken för tecken som före ifyllningen.
- **kvar, når nya rader**: som före, men det område som slutade med mallens färdiga rader når till den sista nya.
- **–**: finns inte i den mallen.`;

const after = `Skyddade blad fylls bara i där cellerna är olåsta; de har ingen plats för fler rader än mallen har gjort klara, och därför når
ingenting längre. Skyddet tas aldrig bort.

Dessutom: ordningen som Excel räknar i tas bort när nya formler har kommit till, och Excel gör en ny när filen öppnas.
Filen säger till Excel att räkna om allt. Texter skrivs i cellen själv, så den gemensamma listan över texter är orörd.

Ett vanligt filter (inte en tabells) behåller sitt område. Ska de nya raderna filtreras, ta bort filtret och sätt det på nytt.
En tabells filter når de nya raderna.

I Excel skriver tillägget i den öppna arbetsboken, och Excel sparar den. Villkorsstyrd formatering som slutar bland rader
som mallen har gjort klara når då nya rader så här: i Microsoft 365 alla slag; i Excel 2021 den som går efter en formel,
medan datastaplar, dubbletter och annat som jämför celler med varandra är kvar som det var.`;
