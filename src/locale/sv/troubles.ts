/** Why a workbook could not be read or written: one sentence on what is wrong, then what to do. */
export const troubles = {
  sheetMissing: "Bladet finns inte i arbetsboken. Kontrollera namnet, eller välj ett annat blad.",
  protected: "Bladet är skyddat. Ta bort skyddet under Granska > Ta bort bladets skydd, och försök igen.",
  cellEditing: "En cell redigeras just nu. Tryck Enter eller Esc i cellen, och försök igen.",
  tooLarge: "Det är för mycket för att läsas eller skrivas på en gång här. Öppna filen i Excel på datorn, eller dela upp den.",
  notWorkbook: "Filen är ingen Excelarbetsbok. Öppna den i Excel och spara den som .xlsx.",
  passwordProtected: "Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara den igen.",
  truncated: "Filen är avbruten: slutet saknas. Hämta eller spara den igen.",
  oldFormat: "Filen har det äldre formatet .xls. Öppna den i Excel och spara den som .xlsx.",
  tooOld: "Ditt Excel är för gammalt för att ställa in utskriften härifrån. Uppdatera Excel, eller gör det under Sidlayout.",
  otherFormat: "Filen har ett annat format än sitt namn. Öppna den i det program som skapade den och spara den som .xlsx.",
  unsafe: "Filen är byggd på ett sätt som inte förekommer i vanliga arbetsböcker, och läses därför inte. Öppna den i Excel, kontrollera innehållet och spara den som en ny fil.",
  damaged: "Filen är skadad: delar som en arbetsbok måste ha saknas. Öppna den i Excel, låt Excel reparera den och spara den igen.",
  host: "Excel kunde inte göra det just nu. Försök igen om en stund.",
}; // prettier-ignore
