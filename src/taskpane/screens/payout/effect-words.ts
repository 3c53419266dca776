import type { Deviation } from "../../../returns/payout/deviation";
import { kronorText } from "../../../values/money";
import type { usePayout } from "./use-payout";

type ListTexts = ReturnType<typeof usePayout>["texts"];

/** "högst 4 720,00 kr för lite"; "" for a deviation that changes no money. */
export function effectWords({ effect, effectIs }: Deviation, { list, result }: ListTexts): string {
  if (effect === undefined) return list.unknownEffect;
  if (effect === 0) return "";
  const kronor = kronorText(Math.abs(effect));
  const amount = effectIs === "atMost" ? list.mostKronor(kronor) : list.kronor(kronor);
  return `${amount} ${effect > 0 ? result.less : result.more}`;
}

/** The same as a sentence of its own. */
export function effectSentence({ effect, effectIs }: Deviation, { deviation }: ListTexts): string {
  if (effect === undefined) return deviation.effectUnknown;
  if (effect === 0) return deviation.effectNone;
  const kronor = kronorText(Math.abs(effect));
  if (effectIs === "atMost")
    return effect > 0 ? deviation.effectMostLess(kronor) : deviation.effectMostMore(kronor);
  return effect > 0 ? deviation.effectLess(kronor) : deviation.effectMore(kronor);
}
