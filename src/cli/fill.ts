import { readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, join, resolve, basename } from "node:path";
import { whyNothing } from "../engine/fill-plan";
import type { Review } from "../engine/review";
import { fillTexts } from "../locale/fill-texts";
import { commandLineTexts, returnName } from "../locale/locale";
import {
  emptyProfile,
  parseProfile,
  profileText,
  withColumns,
  type FillProfile,
} from "../returns/fill-profile";
import { layoutOf, prepareFill, type PreparedFill } from "../returns/prepare-fill";
import type { FileWorkbook } from "../workbook/xlsx/file-workbook";
import type { Outcome } from "./commands";
import { exitCodes, Unusable } from "./exit-codes";
import { type FillSheets, findSheets } from "./fill-sheets";
import { fillJson, fillText } from "./fill-report";
import type { Options } from "./options";
import { withWorkbook } from "./with-workbook";

/** A fill as it is told: the sheets, the plan, the findings to come. */
export interface FilledWorkbook {
  readonly sheets: FillSheets;
  readonly prepared: PreparedFill;
  readonly review: Review;
  /** The files written; undefined with --plan, and where there was nothing to write. */
  readonly written: string | undefined;
  readonly profileWritten: string | undefined;
}

/** `nacka fill --template T --from LIST --half-year 2026H1 --out OUT`. */
export async function fill(options: Options): Promise<Outcome> {
  const { template, from, out, planOnly, language } = options;
  const texts = fillTexts[language];
  if (template === undefined || from === undefined || (out === undefined && !planOnly)) {
    throw new Unusable(texts.usage);
  }
  if (out !== undefined) await requireOther(out, [template, from], texts.sameFile);
  return withWorkbook(template, language, (target) =>
    withWorkbook(from, language, (source) => fillFrom(target, source, options)),
  );
}

async function fillFrom(target: FileWorkbook, source: FileWorkbook, options: Options): Promise<Outcome> {
  const { out, planOnly, language, format, today, halfYear, courses } = options;
  const sheets = await findSheets(target, source, options);
  const { entry, template, list } = sheets;
  const saved = await savedProfile(options, entry.id);
  const prepared = await prepareFill({
    entry,
    template,
    layout: await layoutOf(template, (area) => target.layout(template.grid.sheet, area)),
    list,
    today,
    halfYear,
    profile: saved ?? emptyProfile(entry.id),
    ...(courses && { courses }),
  });
  const { plan } = prepared;
  if (plan.obstacle !== undefined) {
    const { row, why, room, needed } = plan.obstacle;
    throw new Unusable(fillTexts[language].noRoom[why](row, room, needed));
  }
  const nothing = whyNothing(plan);
  if (nothing === "noRows") throw new Unusable(fillTexts[language].nothing.noRows);
  const review = await prepared.review();
  const writes = !planOnly && out !== undefined && nothing !== "noneTaken";
  if (writes) {
    await target.fill(template.grid.sheet, plan.fill);
    await writeTo(out, target.save(), options);
  }
  const kept = writes && saved === undefined ? options.profileFile : undefined;
  if (kept !== undefined) {
    await writeTo(kept, profileText(withColumns(emptyProfile(entry.id), list, prepared.map)), options);
  }
  const filled = { sheets, prepared, review, written: writes ? out : undefined, profileWritten: kept };
  const open = Object.values(plan.values).some((choices) => choices.some(({ why }) => why === "ask"));
  const clear = review.summary.error === 0 && plan.counts.refused === 0 && nothing !== "noneTaken" && !open;
  return {
    output: format === "json" ? fillJson(filled, options) : fillText(filled, options, nothing),
    exitCode: clear ? exitCodes.clear : exitCodes.findings,
  };
}

/** The choices of an earlier time; undefined where there are none yet. */
async function savedProfile(
  { profileFile, language }: Options,
  returnId: string,
): Promise<FillProfile | undefined> {
  if (profileFile === undefined) return undefined;
  const texts = fillTexts[language];
  const text = await readFile(profileFile, "utf8").catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Unusable(texts.notProfile(profileFile));
  });
  if (text === undefined) return undefined;
  const profile = parseProfile(text);
  if (profile === undefined) throw new Unusable(texts.notProfile(profileFile));
  if (profile.returnId !== returnId)
    throw new Unusable(texts.profileOfOther(profileFile, returnName(returnId, language)));
  return profile;
}

async function writeTo(file: string, content: Uint8Array | string, { language }: Options): Promise<void> {
  await writeFile(file, content).catch(() => {
    throw new Unusable(commandLineTexts[language].cannotWrite(file));
  });
}

/** The same file under another name, or behind a link, is the same file. */
async function requireOther(out: string, inputs: readonly string[], sentence: string): Promise<void> {
  const real = async (file: string): Promise<string> => {
    const folder = await realpath(dirname(resolve(file))).catch(() => dirname(resolve(file)));
    return realpath(file).catch(() => join(folder, basename(file)));
  };
  const target = await real(out);
  for (const input of inputs) if ((await real(input)) === target) throw new Unusable(sentence);
}
