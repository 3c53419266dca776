/** A count and its word in a text: `{rows|rad|rader}`, the word for one and the word for any other number. */
const counts = /\{(\w+)\|([^|{}]*)\|([^|{}]*)\}/g;

/**
 * Chooses the words of counts: "{rows|rad|rader}" becomes "{rows} rad" where `rows` is one, otherwise "{rows} rader", also
 * where there is no number to go by.
 */
export function counted(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(
    counts,
    (_, name: string, one: string, many: string) => `{${name}} ${values[name] === 1 ? one : many}`,
  );
}
