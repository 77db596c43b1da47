/**
 * Draws nwgm-error.svg: |E − NWGM| of two-point laws against 2E(1 − E)|1 − 2E|,
 * which Baldi & Sadowski 2013, (22), suggests as a bound. Whether a point lies
 * above the curve is decided by rigorous enclosures.
 *
 *     node build.mjs && node docs/nwgm-error.mjs
 */
import { writeFileSync } from 'node:fs';
import { ensemble, intervals, Rational } from '../dist/index.js';

const A = intervals(64);
const WIDTH = 560;
const HEIGHT = 340;
const LEFT = 52;
const RIGHT = 14;
const TOP = 34;
const BOTTOM = 44;
const HIGHEST = 0.4;

const x = (E) => round(LEFT + E * (WIDTH - LEFT - RIGHT));
const y = (error) => round(HEIGHT - BOTTOM - (error / HIGHEST) * (HEIGHT - TOP - BOTTOM));
const round = (n) => Number(n.toFixed(1));

/** |E − NWGM| and whether it is certainly at most the curve, or certainly above it. */
function measured(outputs, weights) {
  return A.scope(() => {
    const { E, NWGM } = ensemble(A, outputs, weights);
    const F = A.of(1).minus(E);
    const slack = E.times(F).times(2).times(F.minus(E).abs()).minus(E.minus(NWGM).abs());
    const above = slack.upperRational().sign() < 0;
    if (!above && slack.lowerRational().sign() < 0)
      throw new Error(`undecided at 64 bits: ${outputs.join(', ')} with ${weights.join(', ')}`);
    const error = E.minus(NWGM).abs();
    return { E: Number(E.midDecimal(10)), error: Number(error.midDecimal(10)), above };
  });
}

// No two of these add up to 1000: a law that is symmetric about ½ has 0 on both sides.
const places = [1, 8, 30, 90, 140, 220, 310, 420, 500, 570, 660, 740, 820, 890, 936, 975, 997].map(
  (n) => Rational.ratio(BigInt(n), 1000n),
);
const points = places.flatMap((low, i) =>
  places.slice(i + 1).flatMap((high) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenths) => {
      const weight = Rational.ratio(BigInt(tenths), 10n);
      return measured([low, high], [weight, Rational.one.minus(weight)]);
    }),
  ),
);

/** Dots as one path: a line of no length with a round cap for each. */
const dots = (of) => of.map(({ E, error }) => `M${x(E)} ${y(error)}h0`).join('');
const above = points.filter((point) => point.above);
const within = points.filter((point) => !point.above);

const curve = Array.from({ length: 101 }, (_, i) => i / 100)
  .map((E) => `${x(E)} ${y(2 * E * (1 - E) * Math.abs(1 - 2 * E))}`)
  .join('L');

const ticks = (at, place, text) => at.map((value) => place(value, text(value))).join('\n');
const across = ticks(
  [0, 0.25, 0.5, 0.75, 1],
  (E, text) =>
    `<text x="${x(E)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${text}</text>` +
    `<path d="M${x(E)} ${y(0)}v4" stroke="#555"/>`,
  String,
);
const upward = ticks(
  [0, 0.1, 0.2, 0.3, 0.4],
  (error, text) =>
    `<text x="${LEFT - 8}" y="${y(error) + 4}" text-anchor="end">${text}</text>` +
    `<path d="M${LEFT} ${y(error)}H${WIDTH - RIGHT}" stroke="#ddd"/>`,
  String,
);

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#333">
<title>The error of the normalised weighted geometric mean, against a printed bound</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${upward}
${across}
<path d="M${LEFT} ${y(0)}H${WIDTH - RIGHT}" stroke="#555"/>
<path d="${dots(within)}" stroke="#9aa7b4" stroke-width="3.4" stroke-linecap="round"/>
<path d="${dots(above)}" stroke="#c0392b" stroke-width="3.4" stroke-linecap="round"/>
<path d="M${curve}" fill="none" stroke="#111" stroke-width="1.8"/>
<text x="${LEFT}" y="18">|E − NWGM| of ${points.length} laws of two outputs: <tspan fill="#c0392b">${above.length} above the curve</tspan>, <tspan fill="#66727e">${within.length} not</tspan></text>
<text x="${WIDTH - RIGHT}" y="${y(0.2) - 6}" text-anchor="end">2E(1 − E)|1 − 2E|</text>
<text x="${x(0.5)}" y="${HEIGHT - 8}" text-anchor="middle">E, the mean of the outputs</text>
</svg>
`;

writeFileSync(new URL('nwgm-error.svg', import.meta.url), svg);
