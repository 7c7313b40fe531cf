/** Numbers as Indonesian writes them. */

const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const twoDecimals = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const asGiven = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** `1.266` */
export function formatCount(value: number): string {
  return whole.format(value);
}

/** A share from 0 to 1 as `57,27 persen`. */
export function formatShare(share: number): string {
  return `${twoDecimals.format(share * 100)} persen`;
}

/** A computed percentage, 0 to 100, as `57,27 persen`. */
export function formatPercent(percent: number): string {
  return `${twoDecimals.format(percent)} persen`;
}

/** A percentage with the decimals that its source gave: `68 persen`, `60,13 persen`. */
export function formatStatedPercent(percent: number): string {
  return `${asGiven.format(percent)} persen`;
}
