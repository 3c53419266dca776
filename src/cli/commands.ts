import { stat } from "node:fs/promises";
import type { CheckFacts } from "../engine/check";
import { commandLineTexts, returnName } from "../locale/locale";
import { renderCheck } from "../locale/render-finding";
import { type AddedCheckFacts, findAddedCheck } from "../returns/added-checks";
import { findCheck, returns } from "../returns/returns";
import { textOf } from "./check-text";
import { type CheckedWorkbook, checkWorkbook } from "./check-workbook";
import { type ExitCode, exitCodes, Unusable } from "./exit-codes";
import { explainDeviation } from "./explain-deviation";
import type { Options } from "./options";
import { type WorkbookFile, workbookFiles } from "./workbook-files";
import { withWorkbook } from "./with-workbook";

/** What a command prints on stdout, and how it ends. */
export interface Outcome {
  readonly output: string;
  readonly exitCode: ExitCode;
}

/** `nacka check FILE|FOLDER…`: a file's findings, or a line for each of several files. */
export async function check(options: Options): Promise<Outcome> {
  const [path, ...others] = options.words;
  const texts = commandLineTexts[options.language];
  if (path === undefined) throw new Unusable(texts.usage);
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  if (isFolder || others.length > 0)
    return checkEach(await workbookFiles(options.words, options.language), options);
  const checked = await checkFile(path, options);
  const output =
    options.format === "json" ? JSON.stringify(checked.result, null, 2) : textOf(checked, options.language);
  return { output, exitCode: exitCodeOf(checked) };
}

function checkFile(path: string, options: Options): Promise<CheckedWorkbook> {
  return withWorkbook(path, options.language, (workbook) => checkWorkbook(workbook, options));
}

function exitCodeOf({ result }: CheckedWorkbook): ExitCode {
  return result.summary.error > 0 ? exitCodes.findings : exitCodes.clear;
}

async function checkEach(files: readonly WorkbookFile[], options: Options): Promise<Outcome> {
  const texts = commandLineTexts[options.language];
  const lines: string[] = [];
  const results: object[] = [];
  let exitCode: ExitCode = exitCodes.clear;
  for (const { name, path } of files) {
    try {
      const checked = await checkFile(path, options);
      const { error, review, note } = checked.result.summary;
      lines.push(`${name}: ${texts.rows(checked.result.rows)}, ${texts.counts(error, review, note)}`);
      results.push({ file: name, ...checked.result });
      exitCode = Math.max(exitCode, exitCodeOf(checked)) as ExitCode;
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      lines.push(`${name}: ${error.message}`);
      results.push({ file: name, error: error.message });
      exitCode = exitCodes.unusable;
    }
  }
  return {
    output: options.format === "json" ? JSON.stringify(results, null, 2) : lines.join("\n"),
    exitCode,
  };
}

/** `nacka checks`: every check with its severity and title. */
export function checks({ language, format }: Options): Outcome {
  const listed = returns.flatMap((entry) =>
    entry.checks.map(({ id, severity, basis, since, until }) => {
      const { title } = renderCheck(id, language, headersOf(entry.columns));
      return {
        return: entry.id,
        id,
        severity,
        basis,
        title,
        ...(since && { since }),
        ...(until && { until }),
      };
    }),
  );
  if (format === "json") return { output: JSON.stringify(listed, null, 2), exitCode: exitCodes.clear };
  const width = Math.max(...listed.map(({ id }) => id.length));
  const lines = listed.map(
    ({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(6)}  ${title}`,
  );
  return { output: lines.join("\n"), exitCode: exitCodes.clear };
}

type CheckPage = AddedCheckFacts & Pick<CheckFacts, "since" | "until">;

/** `nacka explain CHECK-ID`: the check's page. */
export function explain({ words, language }: Options): Outcome {
  const texts = commandLineTexts[language];
  const [id] = words;
  if (id === undefined) throw new Unusable(texts.usage);
  const deviation = explainDeviation(id, language);
  if (deviation !== undefined) return { output: deviation, exitCode: exitCodes.clear };
  const own = findCheck(id.toUpperCase());
  const entry = returns.find(({ checks }) => own !== undefined && checks.includes(own));
  const facts: CheckPage | undefined = own ?? findAddedCheck(id.toUpperCase());
  if (facts === undefined) throw new Unusable(texts.unknownCheck(id));
  const page = renderCheck(facts.id, language, headersOf(entry?.columns ?? {}));
  const { title, url, stated, date } = facts.source;
  const lines = [
    `${facts.id}: ${page.title}`,
    `${entry ? `${returnName(entry.id, language)}. ` : ""}${texts.severities[facts.severity]}. ${texts.basis[facts.basis]}`,
    "",
    page.message,
    "",
    `${texts.page.fix}: ${page.fix}`,
    `${texts.page.why}: ${page.why}`,
    `${texts.page.example}: ${page.example}`,
    `${texts.page.source}: ${[title, date, url].filter(Boolean).join(", ")}${stated ? ` – ”${stated}”` : ""}`,
    ...(facts.since ? [`${texts.page.since}: ${facts.since}`] : []),
    ...(facts.until ? [`${texts.page.until}: ${facts.until}`] : []),
  ];
  return { output: lines.join("\n"), exitCode: exitCodes.clear };
}

function headersOf(columns: Readonly<Record<string, { readonly header: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).map(([key, { header }]) => [key, header]));
}
