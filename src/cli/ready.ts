import { commandLineTexts, halfYearName, readinessTexts, returnName } from "../locale/locale";
import { deadlineWords, pointWords, readyMail, verdictWords } from "../report/readiness-words";
import { halfYearLabel } from "../regulations/half-year";
import { openSheet } from "../returns/open-sheet";
import { type PointState, readiness, type Readiness } from "../returns/readiness";
import { halfYearDueNext } from "../returns/return-deadline";
import { iso } from "../values/day";
import type { FileWorkbook } from "../workbook/xlsx/file-workbook";
import { checkWorkbook } from "./check-workbook";
import type { Outcome } from "./commands";
import { exitCodes, Unusable } from "./exit-codes";
import type { Options } from "./options";
import { sheetsToRead } from "./sheets-to-read";
import { withWorkbook } from "./with-workbook";

/** `nacka ready FILE`: whether the workbook can be handed in, what stops it, and the e-mail to Nacka. */
export async function ready(options: Options): Promise<Outcome> {
  const [path] = options.words;
  if (path === undefined) throw new Unusable(commandLineTexts[options.language].usage);
  const judged = await withWorkbook(path, options.language, (workbook) => judge(workbook, options));
  return {
    output: options.format === "json" ? jsonOf(judged, options) : textOf(judged, options),
    exitCode: judged.ready ? exitCodes.clear : exitCodes.findings,
  };
}

async function judge(workbook: FileWorkbook, options: Options): Promise<Readiness> {
  const { today } = options;
  const facts = await workbook.facts();
  try {
    const { opened, review } = await checkWorkbook(workbook, options);
    const { returnId, halfYear, candidate } = opened;
    return readiness({ returnId, halfYear, today, facts, review, missingColumns: candidate.missing });
  } catch (error) {
    const nil = error instanceof Unusable ? await nilReturn(workbook, options) : undefined;
    if (nil === undefined) throw error;
    return readiness({ ...nil, today, facts, review: undefined, missingColumns: [] });
  }
}

/** The return whose headers stand over no rows, where no sheet has any: there is nothing to report. */
async function nilReturn(workbook: FileWorkbook, options: Options) {
  let returnId: string | undefined;
  for (const name of await sheetsToRead(workbook, options)) {
    const sheet = openSheet(await workbook.read(name), options);
    if (sheet.kind === "recognised" || sheet.kind === "several") return undefined;
    if (sheet.kind === "headersOnly") returnId ??= sheet.candidate.returnId;
  }
  if (returnId === undefined) return undefined;
  const halfYear = options.halfYear ?? halfYearDueNext(returnId, options.today);
  return halfYear && { returnId, halfYear };
}

function textOf(judged: Readiness, { language }: Options): string {
  const texts = readinessTexts[language];
  const mail = readyMail(judged, language);
  const of = (state: PointState["state"]) => judged.points.filter((point) => point.state === state);
  const listed = (["stops", "look", "notSeen"] as const).flatMap((state) =>
    of(state).length === 0
      ? []
      : ["", `${texts.states[state]}:`, ...of(state).map((point) => `  - ${pointWords(point, language)}`)],
  );
  const fine = of("fine").map((point) => pointWords(point, language).toLowerCase());
  return [
    `${returnName(judged.returnId, language)}, ${halfYearName(judged.halfYear, language)}`,
    verdictWords(judged, language),
    deadlineWords(judged, language),
    ...(judged.confirmed > 0 ? [texts.confirmed(judged.confirmed)] : []),
    ...listed,
    ...(fine.length === 0 ? [] : ["", `${texts.states.fine}: ${fine.join(", ")}.`]),
    ...(judged.ready
      ? [
          "",
          `${texts.mail.heading}. ${texts.mail.note}`,
          `${texts.mail.to}: ${mail.to}`,
          `${texts.mail.subject}: ${mail.subject}`,
          "",
          mail.body,
        ]
      : []),
  ].join("\n");
}

function jsonOf(judged: Readiness, { language }: Options): string {
  const { returnId, kind, halfYear, ready: isReady, points, confirmed, deadline } = judged;
  const result = {
    return: returnId,
    kind,
    halfYear: halfYearLabel(halfYear),
    ready: isReady,
    confirmed,
    deadline: deadline && { due: iso(deadline.due), daysLeft: deadline.daysLeft },
    points: points.map((point) => ({ ...point, message: pointWords(point, language) })),
    ...(isReady && { mail: readyMail(judged, language) }),
  };
  return JSON.stringify(result, null, 2);
}
