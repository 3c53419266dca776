/** What is said of a cell that shows one of Excel's error values, whatever the column is for. */
export const errorValue = {
  message: "Cellen visar {observed} i stället för ett värde.",
  fix: "Rätta formeln, eller skriv värdet direkt i cellen.",
};
