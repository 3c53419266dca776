import type { handIn as handInSv, reporting as reportingSv } from "../sv/hand-in";
import type { Texts } from "../text";

/** The pane's own words on the screen Ready to hand in?; what it finds is in readiness.ts. */
export const handIn: Texts<typeof handInSv> = {
  open: "Ready to hand in?",
  looking: "Looking at what remains",
  unread: "The sheet is no return that has been reviewed. Go back and review it first.",
  report: "Report",
  showFindings: "Show the findings",
  showFormulas: "Show the add-in's formulas",
  showSheet: (name: string) => `Go to “${name}”`,
  copy: "Copy the e-mail",
  copied: "Copied. Paste it where you need it.",
  notCopied: "It could not be copied. Select the text yourself and press Ctrl+C.",
};

/** The pane's own words on the screen Report. */
export const reporting: Texts<typeof reportingSv> = {
  title: "Report",
  explain: "The report shows what was checked, every finding, and what you have confirmed.",
  without: "Without personal data",
  with: "With personal data",
  html: "Download as a web page",
  xlsx: "Download as a workbook",
  copy: "Copy the report",
  copied: "Copied. Paste it into Word or an e-mail.",
  given: (name: string) => `${name} should now be among your downloads.`,
  downloadHelp:
    "Excel for Windows cannot always download files from here. If no file came: copy the report and paste it into Word.",
  file: "review",
};
