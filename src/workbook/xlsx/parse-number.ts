/**
 * The number that stands between two places, or NaN. Up to 15 digits with a decimal point are computed from the
 * bytes, exactly: both the digits and the power of ten fit a double, so the one division rounds as parsing would.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at++;
  if (end - at > 0 && end - at <= 16) {
    let value = 0;
    let digits = 0;
    let point = -1;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte >= 48 && byte <= 57) {
        value = value * 10 + byte - 48;
        digits++;
      } else if (byte === 46 && point < 0) {
        point = digits;
      } else {
        break;
      }
    }
    if (at === end && digits > 0 && digits <= 15) {
      const whole = point < 0 ? value : value / (powers[digits - point] as number);
      return negative ? -whole : whole;
    }
  }
  const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 400))).trim();
  return text === "" ? NaN : Number(text);
}

const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);
