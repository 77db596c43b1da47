const YEAR = 365.25 * 24 * 3600;

/**
 * How long so many seconds are, in words: "about 3 hours", "about 10^285 years".
 *
 * @param binary their logarithm to the base 2.
 */
export function durationOf(binary: number): string {
  const seconds = 2 ** binary;
  if (seconds < 1) return 'less than a second';
  const years = binary - Math.log2(YEAR);
  if (years > 20) return `about 10^${Math.round(years * Math.log10(2))} years`;
  const units: readonly (readonly [number, string])[] = [
    [YEAR, 'year'],
    [24 * 3600, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ];
  const [size, name] = units.find(([length]) => seconds >= length) ?? units.at(-1)!;
  const count = Math.round(seconds / size);
  return `about ${count.toLocaleString('en')} ${name}${count === 1 ? '' : 's'}`;
}
