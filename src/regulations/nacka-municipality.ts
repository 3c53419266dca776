/**
 * Whether a text names Nacka as somebody's home municipality (hemkommun): the name, the code 0182 (SCB), or both.
 * A pupil of another municipality is an IKE pupil (interkommunal ersättning).
 */
export function isNackaMunicipality(text: string): boolean {
  return (
    /^(?:0?182)?[ ,-]{0,3}(?:nacka(?: kommun)?)?$/i.test(text.trim().replace(/\s+/g, " ")) &&
    text.trim() !== ""
  );
}
