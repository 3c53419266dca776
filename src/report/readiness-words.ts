import { readyAddress } from "../regulations/hand-in";
import type { PointState, Readiness } from "../returns/readiness";
import { iso } from "../values/day";
import { halfYearName, readinessTexts, returnName } from "../locale/locale";
import type { Language } from "../locale/text";

/** An e-mail for the person to send; nothing is sent from here. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** The e-mail in which a provider says that its files are ready, or that there is nothing to report. */
export function readyMail({ returnId, halfYear, kind }: Readiness, language: Language): Mail {
  const { mail } = readinessTexts[language];
  const [name, half] = [returnName(returnId, language), halfYearName(halfYear, language)];
  return kind === "nil"
    ? { to: readyAddress, subject: mail.nilSubject(name, half), body: mail.nilBody(name, half) }
    : { to: readyAddress, subject: mail.readySubject(name, half), body: mail.readyBody(name, half) };
}

/** Whether it can be handed in, and where to look first. */
export function verdictWords({ ready, kind, points }: Readiness, language: Language): string {
  const texts = readinessTexts[language];
  const has = (wanted: PointState["state"]): boolean => points.some(({ state }) => state === wanted);
  if (!ready) return texts.notReady;
  if (kind === "nil") return texts.nil;
  if (has("look")) return texts.readyLook;
  return has("notSeen") ? texts.readyUnseen : texts.ready;
}

/** A point in words: what it is and what to do about it. */
export function pointWords({ point, state, count, sheets }: PointState, language: Language): string {
  const texts = readinessTexts[language];
  if (state === "fine") return texts.names[point];
  if (state === "notSeen") return texts.notSeen(texts.names[point]);
  const where =
    sheets.length === 0 ? "" : ` ${texts.inSheets(sheets.map((sheet) => `”${sheet}”`).join(", "))}`;
  return texts.found[point](count) + where;
}

/** The date and the days left, in words. */
export function deadlineWords({ deadline }: Readiness, language: Language): string {
  const texts = readinessTexts[language];
  return deadline === undefined ? texts.noDeadline : texts.due(iso(deadline.due), deadline.daysLeft);
}
