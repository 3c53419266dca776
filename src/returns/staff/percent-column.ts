import { type Column, column } from "../../engine/column";
import { percentage } from "../../values/percentage";

/** A column of the extent of a post (omfattning), in per cent of full time. */
export const extent = (
  header: string,
  synonyms: readonly string[],
  presence: Column["presence"] = "optional",
): Column<number> => column({ header, synonyms, presence, type: percentage });

/** A column of a subject's share (ämnesomfattning) of what the person teaches; `subject` as people say it. */
export const share = (header: string, subject: string, ...others: readonly string[]): Column<number> =>
  column({
    header,
    synonyms: [
      subject,
      `Omfattning ${subject}`,
      `Ämnesomfattning ${subject}`,
      `Andel ${subject}`,
      `${subject} procent`,
      ...others,
    ],
    presence: "optional",
    type: percentage,
  });
