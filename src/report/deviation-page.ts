import type { Deviation, DeviationFacts } from "../returns/payout/deviation";
import { payoutColumns, registerColumns } from "../returns/payout/columns";
import { kronorText } from "../values/money";
import { deviationText, payoutTexts, renderDeviation, withoutValues } from "../locale/render-deviation";
import type { Language } from "../locale/text";

/** What a class of deviations is, in words: for its page, in the documents, the terminal and the pane. */
export interface DeviationPage {
  readonly title: string;
  readonly why: string;
  /** How it sounds where it is found, and what it comes to; values as dots without an example. */
  readonly example: string;
  /** What is noted on the sheet; empty for what Nacka is not told of there. */
  readonly note: string;
  readonly todo: string;
  /** What no source settles that the answer rests on, a sentence each. */
  readonly restsOn: readonly string[];
  /** The columns without which it finds nothing; empty where it needs none beyond the essential. */
  readonly needs: string;
}

/** A class in words; `found` is what it finds in its own example. */
export function deviationPage(
  { id, restsOn = [], needs }: DeviationFacts,
  language: Language,
  found?: Deviation,
): DeviationPage {
  const { restsOn: depends, needs: columns, exampleEffect } = payoutTexts[language].summary;
  const text = deviationText(id, language);
  const headers: Readonly<Record<string, { readonly header: string }>> = {
    ...registerColumns,
    ...payoutColumns,
  };
  const needed = [...(needs?.sheet ?? []), ...(needs?.register ?? [])].map(
    (key) => headers[key]?.header ?? key,
  );
  const { cause, note, todo } =
    found === undefined
      ? { cause: withoutValues(text.cause), note: withoutValues(text.note), todo: withoutValues(text.todo) }
      : renderDeviation(found, language);
  const effect = found?.effect ? ` ${exampleEffect(kronorText(found.effect))}` : "";
  return {
    title: text.title,
    why: text.why,
    example: `${cause}${effect}`,
    note,
    todo,
    restsOn: restsOn.map((unknown) => depends[unknown]),
    needs: needed.length === 0 ? "" : columns([...new Set(needed)].join(", ")),
  };
}
