import type { Finding } from './rule.js';

type Found = Omit<Finding, 'rule'>;

const COMMAS = /(?<=[\p{L}\p{N})\]}])\s*(,\s*,)(?=\s*(?:[\p{L}\p{N}(]|\\[a-zA-Z{]))/gu;
const TWO_DOTS = /(?<=[\p{L}\p{N})\]}])\s*(\.\.)\s*$/u;
const COMMA_DECIMAL = /=\s*-?(0,\d{2,})\s*$/u;
const POINT_DECIMAL = /(?<![\d.])\d+\.\d+(?![\d.])/gu;
/** So many numbers with a point say that a document writes them so. */
const ENOUGH = 5;

/** Two commas in a row outside of scripts, brackets and arguments, and two dots at the end. */
export function doubledSigns(tex: string, offset: number): Found[] {
  const commas = [...tex.matchAll(COMMAS)]
    .filter(({ index }) => isOutside(tex.slice(0, index + 1)))
    .map((match) => ({ match, correction: ',', message: 'two commas in a row' }));
  const dots = TWO_DOTS.exec(tex);
  const all =
    dots === null
      ? commas
      : [...commas, { match: dots, correction: '.', message: 'two dots at the end' }];
  return all.map(({ match, correction, message }) => {
    const [whole, sign = ''] = match;
    const start = offset + match.index + whole.indexOf(sign);
    return { severity: 'slip', start, end: start + sign.length, message, correction };
  });
}

/** Whether no brace and no bracket is open: there a place may be left empty. */
function isOutside(before: string): boolean {
  const count = (pattern: RegExp): number => [...before.matchAll(pattern)].length;
  const bare = before.replace(/\\\\|\\[{}]/gu, '');
  return (
    [...bare].filter((sign) => sign === '{').length ===
      [...bare].filter((sign) => sign === '}').length &&
    count(/\[/gu) === count(/\]/gu) &&
    count(/\(/gu) === count(/\)/gu)
  );
}

/** Whether a document writes its decimals with a point. */
export function hasDecimalPoints(formulas: readonly string[]): boolean {
  let found = 0;
  for (const tex of formulas) {
    if (COMMA_DECIMAL.test(tex)) found -= 1;
    found += [...tex.matchAll(POINT_DECIMAL)].length;
    if (found >= ENOUGH) return true;
  }
  return false;
}

/** A number with a decimal comma at the end of an equation. */
export function decimalComma(tex: string, offset: number): Found[] {
  const match = COMMA_DECIMAL.exec(tex);
  const number = match?.[1];
  if (match === null || number === undefined) return [];
  const start = offset + match.index + match[0].indexOf(number);
  return [
    {
      severity: 'slip',
      start,
      end: start + number.length,
      message: `${number} has a comma where the other decimals of the document have a point`,
      correction: number.replace(',', '.'),
    },
  ];
}
