import type { Answer } from '../ensembles/compared/approximations.js';

/**
 * How wrong weight scaling is, in one line: "weight scaling is off by 0.0123 (0.5312 for
 * a true mean of 0.5435)".
 */
export function answerText(answer: Answer | undefined): string {
  if (!answer) return 'how wrong weight scaling is cannot be said: nothing bounds the mean';
  const { title, outputs, weightScaling, mean, offBy, within, level } = answer;
  const where = outputs > 1 ? `, ${title}, where it is most` : '';
  const places = digitsFor(offBy);
  const W = shown(weightScaling, places);
  if (level !== undefined) {
    const beside = `(${W} for a sampled mean of ${shown(mean, places)}${where})`;
    const surely = `with ${100 * level} % confidence`;
    return offBy > within
      ? `weight scaling is off by ${short(offBy)} ± ${reach(offBy, within)}, ${surely} ${beside}`
      : `weight scaling is off by at most ${short(RAISED * (offBy + within))}, ${surely} ${beside}`;
  }
  const beside = `(${W} for a true mean of ${shown(mean, places)}${where})`;
  if (offBy === 0 && within === 0) return `weight scaling is exact ${beside}`;
  if (offBy <= within)
    return `weight scaling is off by at most ${short(RAISED * (offBy + within))} ${beside}`;
  const rough = offBy < 1000 * within ? ` ± ${reach(offBy, within)}` : '';
  return `weight scaling is off by ${short(offBy)}${rough} ${beside}`;
}

/** Three digits of a product with this are no less than the number. */
const RAISED = 1.01;

/** How far the number that is shown may be off, its rounding to three digits counted. */
function reach(offBy: number, within: number): string {
  return short(RAISED * (within + Math.abs(offBy - Number(short(offBy)))));
}

/** Three digits. */
function short(x: number): string {
  return String(Number(x.toPrecision(3)));
}

/** As many places after the point as show three digits of the difference, from 4 to 15. */
function digitsFor(difference: number): number {
  if (!(difference > 0)) return 6;
  return Math.min(15, Math.max(4, 2 - Math.floor(Math.log10(difference))));
}

function shown(x: number, places: number): string {
  return Math.abs(x) < 1e6 ? String(Number(x.toFixed(places))) : String(Number(x.toPrecision(6)));
}
