import { type Deviation, sheetCellOf } from "../returns/payout/deviation";
import { deviationText, payoutTexts, renderDeviation } from "../locale/render-deviation";
import type { Language } from "../locale/text";
import { monthLabel } from "../regulations/month";
import { payoutColumns, registerColumns } from "../returns/payout/columns";
import { isAllRead, type Outcome, type PayoutResult } from "../returns/payout/reconcile-payout";
import { kronorText } from "../values/money";

const listedInText = 20;
const outcomes: readonly Outcome[] = ["agreed", "differs", "missing", "unknown", "double"];

/** What `nacka reconcile --format json` prints; `written` is the file with the notes. Money in kronor; above zero for what the sheet pays too little. */
export function reconciledJson(
  result: PayoutResult,
  written: string | undefined,
  language: Language,
): string {
  const { exact, atMost } = result.effect;
  return JSON.stringify(
    {
      month: monthLabel(result.month),
      summary: result.summary,
      effect: (exact + atMost) / 100,
      effectExact: exact / 100,
      effectAtMost: atMost / 100,
      protectedLines: result.protectedLines,
      registerDoubles: result.registerDoubles,
      unnamedAmounts: result.unnamedAmounts,
      tablesBeside: result.tablesBeside,
      observedShares: Object.fromEntries(result.observedShares),
      notJudged: result.notJudged,
      written: written ?? null,
      deviations: result.deviations.map((deviation) =>
        listed(deviation, result.payouts.length > 1, language),
      ),
    },
    null,
    2,
  );
}

function listed(deviation: Deviation, several: boolean, language: Language) {
  const { note, todo, cause, flips } = renderDeviation(deviation, language);
  const { severity, registerCell = null, own = "", sheet = "", effect } = deviation;
  const sheetCell = sheetCellOf(deviation, several) ?? null;
  return {
    class: deviation.class,
    severity,
    sheetCell,
    registerCell,
    own,
    sheet,
    effect: effect === undefined ? null : effect / 100,
    effectIs: effect === undefined ? "unknown" : (deviation.effectIs ?? "exact"),
    cause,
    note,
    todo,
    flips,
  };
}

/** A reconciliation as the terminal shows it: how many ended how, the money, then the deviations, worst first. */
export function reconciledText(result: PayoutResult, language: Language): string {
  const { summary: texts, events } = payoutTexts[language];
  const sheets = result.payouts.filter(({ month }) => month === result.month).length;
  const width = Math.max(...outcomes.map((one) => texts.outcomes[one].length));
  const counts = outcomes.map((one) => `  ${texts.outcomes[one].padEnd(width)}  ${result.summary[one]}`);
  const { exact, atMost } = result.effect;
  const lines = [texts.heading(monthLabel(result.month), sheets), ...counts, ""];
  if (result.protectedLines > 0) lines.push(texts.protectedLines(result.protectedLines));
  if (result.deviations.length === 0) lines.push(...(isAllRead(result) ? [texts.clean] : []));
  else
    lines.push(
      texts.effect(kronorText(exact)),
      ...(atMost === 0 ? [] : [texts.atMost(kronorText(atMost))]),
      texts.owed,
    );
  const doubles = result.registerDoubles;
  if (doubles.length > 0) lines.push(texts.registerDoubles(doubles));
  const unnamed = result.unnamedAmounts;
  if (unnamed.length > 0) lines.push(texts.unnamedAmounts(unnamed));
  if (result.tablesBeside.length > 0) lines.push(texts.tablesBeside(result.tablesBeside));
  for (const [event, share] of result.observedShares) {
    if (share !== 100) lines.push(texts.observed(events[event], share));
  }
  lines.push("", ...deviationLines(result, language));
  return [...lines, ...notJudgedLines(result, language)].join("\n").trimEnd();
}

function deviationLines({ deviations, payouts }: PayoutResult, language: Language): string[] {
  const { summary: texts } = payoutTexts[language];
  const shown = deviations.slice(0, listedInText).flatMap((deviation) => {
    const { title, cause, flips } = renderDeviation(deviation, language);
    const { registerCell, effect, effectIs } = deviation;
    const where = [sheetCellOf(deviation, payouts.length > 1), registerCell && `(${registerCell})`]
      .filter(Boolean)
      .join(" ");
    const atMost = effectIs === "atMost" ? `${texts.atMostMark} ` : "";
    const money =
      deviation.line === undefined && deviation.row === undefined
        ? ""
        : effect === undefined
          ? texts.unknownEffect
          : effect === 0
            ? ""
            : `${atMost}${kronorText(effect)} kr`;
    return [
      `  ${deviation.class} ${title}  ${where}  ${money}`.trimEnd(),
      `      ${[cause, ...flips].join(" ")}`,
    ];
  });
  const rest = deviations.length - listedInText;
  return rest > 0 ? [...shown, `  ${texts.more(rest)}`] : shown;
}

function notJudgedLines({ notJudged }: PayoutResult, language: Language): string[] {
  const headers: Readonly<Record<string, { readonly header: string }>> = {
    ...registerColumns,
    ...payoutColumns,
  };
  const lines = notJudged.map(({ class: id, missing }) =>
    payoutTexts[language].summary.notJudged(
      deviationText(id, language).title,
      missing.map((key) => headers[key]?.header ?? key).join(", "),
    ),
  );
  return lines.length === 0 ? [] : ["", ...lines];
}
