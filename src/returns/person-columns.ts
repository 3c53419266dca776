import { column } from "../engine/column";
import { text } from "../values/text";

/** The columns of a person's name in a provider's own lists: in two columns, or in one. */
export const personColumns = {
  /** Förnamn. */
  firstName: column({
    header: "Förnamn",
    synonyms: ["Elevens förnamn", "Fnamn", "Tilltalsnamn", "För namn", "First name"],
    presence: "optional",
    type: text,
    personal: true,
  }),
  /** Efternamn. */
  lastName: column({
    header: "Efternamn",
    synonyms: ["Elevens efternamn", "Enamn", "Släktnamn", "Efter namn", "Last name"],
    presence: "optional",
    type: text,
    personal: true,
  }),
  /** First and last name in one cell. */
  name: column({
    header: "Namn",
    synonyms: [
      "Elevens namn",
      "För- och efternamn",
      "Elevens för- och efternamn",
      "Elev",
      "Elevnamn",
      "Deltagare",
      "Name",
    ],
    presence: "optional",
    type: text,
    personal: true,
  }),
} as const;
