import { parseArgs } from "node:util";
import { commandLineTexts } from "../locale/locale";
import type { Language } from "../locale/text";
import { type HalfYear, parseHalfYear } from "../regulations/half-year";
import type { OwnTables } from "../regulations/own-tables";
import type { RegulationSet } from "../regulations/regulation-set";
import type { CourseList } from "../regulations/courses/course-list";
import type { LinkedSpecification } from "../returns/specification/link-specification";
import { returns } from "../returns/returns";
import { type Day, dayOf } from "../values/day";
import { Unusable } from "./exit-codes";

/** The call's words, understood. */
export interface Options {
  readonly command: string;
  readonly words: readonly string[];
  readonly language: Language;
  readonly format: "text" | "json";
  readonly today: Day;
  readonly sheet?: string;
  readonly returnId?: string;
  readonly halfYear?: HalfYear;
  /** Which of Nacka's rules hold; both are tried where none is given. */
  readonly regulationSet?: RegulationSet;
  /** SCB's description of the data file to check by, and the course list that stands in for the built-in one. */
  readonly specificationFile?: string;
  readonly coursesFile?: string;
  /** The same, read: set by `withLists`. */
  readonly specification?: LinkedSpecification;
  readonly courses?: CourseList;
  /** The provider's own periods and check amounts, and the same, read: set by `withTables`. */
  readonly tablesFile?: string;
  readonly ownTables?: OwnTables;
  /** The file to write. */
  readonly out?: string;
  readonly withPersonalData: boolean;
  /** For `fill`: the template and its sheet, the list, the file of saved choices, and whether only to plan. */
  readonly template?: string;
  readonly templateSheet?: string;
  readonly from?: string;
  readonly profileFile?: string;
  readonly planOnly: boolean;
  /** For `reconcile`: the provider's register, the month, sheets of months before, and the file of noted deviations. */
  readonly registerFile?: string;
  readonly month?: string;
  readonly earlierFiles?: readonly string[];
  readonly historyFile?: string;
}

/** Reads the command line; `now` is today where no --today is given. Throws `Unusable` for words that are off. */
export function readOptions(args: readonly string[], now: Date): Options {
  const { values, positionals } = parsed(args);
  const language: Language = values.language === "en" ? "en" : "sv";
  const texts = commandLineTexts[language];
  if (values.language !== undefined && values.language !== language) throw new Unusable(texts.usage);
  const returnId = values.return;
  if (returnId !== undefined && !returns.some(({ id }) => id === returnId))
    throw new Unusable(texts.notReturn(returnId, returns.map(({ id }) => id).join(", ")));
  const format = values.format ?? "text";
  if (format !== "text" && format !== "json") throw new Unusable(texts.usage);
  const halfYear =
    values["half-year"] === undefined ? undefined : parseHalfYear(values["half-year"].toUpperCase());
  if (values["half-year"] !== undefined && halfYear === undefined) {
    throw new Unusable(texts.notHalfYear(values["half-year"]));
  }
  const regulationSet = values.rules;
  if (regulationSet !== undefined && regulationSet !== "nacka24" && regulationSet !== "alvis") {
    throw new Unusable(texts.notRules(regulationSet));
  }
  return {
    command: values.help === true ? "help" : (positionals[0] ?? ""),
    words: positionals.slice(1),
    language,
    format,
    today: today(values.today, now, texts.notDate),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(returnId === undefined ? {} : { returnId }),
    ...(values.out === undefined ? {} : { out: values.out }),
    withPersonalData: values["with-personal-data"] === true,
    ...(values.template === undefined ? {} : { template: values.template }),
    ...(values["template-sheet"] === undefined ? {} : { templateSheet: values["template-sheet"] }),
    ...(values.from === undefined ? {} : { from: values.from }),
    ...(values.profile === undefined ? {} : { profileFile: values.profile }),
    planOnly: values.plan === true,
    ...(values.register === undefined ? {} : { registerFile: values.register }),
    ...(values.month === undefined ? {} : { month: values.month }),
    ...(values.earlier === undefined ? {} : { earlierFiles: values.earlier }),
    ...(values.history === undefined ? {} : { historyFile: values.history }),
    ...(halfYear === undefined ? {} : { halfYear }),
    ...(regulationSet === undefined ? {} : { regulationSet }),
    ...(values.specification === undefined ? {} : { specificationFile: values.specification }),
    ...(values.courses === undefined ? {} : { coursesFile: values.courses }),
    ...(values.tables === undefined ? {} : { tablesFile: values.tables }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        sheet: { type: "string" },
        return: { type: "string" },
        today: { type: "string" },
        "half-year": { type: "string" },
        rules: { type: "string" },
        format: { type: "string" },
        language: { type: "string" },
        specification: { type: "string" },
        courses: { type: "string" },
        tables: { type: "string" },
        out: { type: "string" },
        "with-personal-data": { type: "boolean" },
        template: { type: "string" },
        "template-sheet": { type: "string" },
        from: { type: "string" },
        profile: { type: "string" },
        plan: { type: "boolean" },
        register: { type: "string" },
        month: { type: "string" },
        earlier: { type: "string", multiple: true },
        history: { type: "string" },
      },
    });
  } catch {
    throw new Unusable(commandLineTexts.sv.usage);
  }
}

function today(text: string | undefined, now: Date, notDate: (text: string) => string): Day {
  const [, year, month, date] =
    text === undefined
      ? [text, now.getFullYear(), now.getMonth() + 1, now.getDate()]
      : (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []);
  const found = dayOf(Number(year), Number(month), Number(date));
  if (found === undefined) throw new Unusable(notDate(text ?? ""));
  return found;
}
