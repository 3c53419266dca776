/** The pane's own words on the screen Klart att lämna in?; what it finds is in readiness.ts. */
export const handIn = {
  open: "Klart att lämna in?",
  looking: "Ser efter vad som är kvar",
  unread: "Bladet är ingen redovisning som är granskad. Gå tillbaka och granska det först.",
  report: "Rapport",
  showFindings: "Visa anmärkningarna",
  showFormulas: "Visa tilläggets formler",
  showSheet: (name: string) => `Gå till ”${name}”`,
  copy: "Kopiera mejlet",
  copied: "Kopierat. Klistra in det där du behöver det.",
  notCopied: "Det gick inte att kopiera. Markera texten själv och tryck Ctrl+C.",
};

/** The pane's own words on the screen Rapport. */
export const reporting = {
  title: "Rapport",
  explain: "Rapporten visar vad som granskades, alla anmärkningar, och det som du har bekräftat.",
  without: "Utan personuppgifter",
  with: "Med personuppgifter",
  html: "Hämta som webbsida",
  xlsx: "Hämta som arbetsbok",
  copy: "Kopiera rapporten",
  copied: "Kopierad. Klistra in den i Word eller i ett mejl.",
  given: (name: string) => `${name} ska nu finnas bland dina hämtade filer.`,
  downloadHelp:
    "I Excel för Windows går det inte alltid att hämta filer härifrån. Kom ingen fil: kopiera rapporten och klistra in den i Word.",
  file: "granskning",
};
