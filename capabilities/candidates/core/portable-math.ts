/**
 * Natural logarithm and exponential from additions, multiplications and divisions only. Engines may round
 * `Math.log` and `Math.exp` as they like; these give the same bits in every browser and on every machine, which is
 * what "same seed, same result everywhere" rests on. Correct to about 1e-15.
 */

const ln2 = Math.LN2;

/** @param x positive and finite */
export function ln(x: number): number {
  let [mantissa, exponent] = [x, 0];
  while (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent -= 1;
  }
  // ln m = 2·artanh z with z = (m − 1)/(m + 1), |z| < 0.172, so that eleven terms are enough.
  const z = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let power = 21; power >= 1; power -= 2) sum = sum * z * z + 1 / power;
  return exponent * ln2 + 2 * z * sum;
}

/** Below −745 it is zero, as the smallest double is. @param x not above 709 */
export function exp(x: number): number {
  if (x < -745) return 0;
  const exponent = Math.round(x / ln2);
  const rest = x - exponent * ln2;
  let sum = 1;
  for (let term = 18; term >= 1; term -= 1) sum = 1 + (rest / term) * sum;
  let result = sum;
  for (let count = Math.abs(exponent); count > 0; count -= 1) result = exponent > 0 ? result * 2 : result / 2;
  return result;
}
