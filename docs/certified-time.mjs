/**
 * Draws certified-time.svg: processor time of a logistic unit's certified means against
 * the number of gates, beside enumeration's, and against the wanted error.
 *
 *     node build.mjs && node docs/certified-time.mjs
 */
import { writeFileSync } from 'node:fs';
import { trained } from '../bench/certified/units.mjs';
import { medianTime } from '../bench/stopwatch.mjs';
import { certifiedUnit, enumerateUnit } from '../dist/index.js';

const SECONDS = 0.4;
const HEIGHT = 320;
const TOP = 40;
const BOTTOM = 44;
const WIDTH = 400;
const LEFT = 60;
const RIGHT = 16;

/** A panel with logarithmic axes; `from` and `to` are powers of ten. */
function panel(offset, across, upward) {
  const round = (n) => Number(n.toFixed(1));
  const share = (value, [from, to]) => (Math.log10(value) - from) / (to - from);
  const x = (value) => round(offset + LEFT + share(value, across.range) * (WIDTH - LEFT - RIGHT));
  const y = (value) =>
    round(HEIGHT - BOTTOM - share(value, upward.range) * (HEIGHT - TOP - BOTTOM));
  const right = offset + WIDTH - RIGHT;
  const lines = upward.ticks.map(
    ([value, text]) =>
      `<path d="M${offset + LEFT} ${y(value)}H${right}" stroke="#ddd"/>` +
      `<text x="${offset + LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${text}</text>`,
  );
  const marks = across.ticks.map(
    ([value, text]) =>
      `<text x="${x(value)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${text}</text>`,
  );
  const curve = (points, colour) =>
    `<path d="M${points.map(([a, b]) => `${x(a)} ${y(b)}`).join('L')}" fill="none" stroke="${colour}" stroke-width="1.8"/>` +
    `<path d="${points.map(([a, b]) => `M${x(a)} ${y(b)}h0`).join('')}" stroke="${colour}" stroke-width="5" stroke-linecap="round"/>`;
  const title = `<text x="${(offset + LEFT + right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${across.title}</text>`;
  return { curve, frame: [...lines, ...marks, title].join('\n') };
}

const milliseconds = (body) => medianTime(SECONDS, body) / 1e6;
const byGates = (p) =>
  [10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000].map((n) => {
    const unit = trained(n, p, n);
    return [n, milliseconds(() => certifiedUnit(unit))];
  });
const enumerated = [10, 14, 18, 20, 22, 24].map((n) => {
  const unit = trained(n, 0.8, n);
  // Of the same size: how long all masks take does not depend on what is in them.
  return [n, milliseconds(() => enumerateUnit(unit))];
});
const unit = trained(1200, 0.8, 5);
const byError = [1e-2, 1e-4, 1e-6, 1e-8, 1e-10, 1e-12, 1e-14].map((tolerance) => [
  tolerance,
  milliseconds(() => certifiedUnit(unit, { tolerance })),
]);

const time = {
  range: [-2, 3],
  ticks: [0.01, 0.1, 1, 10, 100, 1000].map((ms) => [ms, ms < 1000 ? `${ms} ms` : '1 s']),
};
const short = {
  range: [-2, 0],
  ticks: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1].map((ms) => [ms, `${ms} ms`]),
};
const power = (n) => `10<tspan baseline-shift="super" font-size="9">${n}</tspan>`;
const left = panel(
  0,
  { range: [0.9, 5.1], ticks: [1, 2, 3, 4, 5].map((n) => [10 ** n, power(n)]), title: 'gates n' },
  time,
);
const right = panel(
  WIDTH,
  {
    range: [-14.5, -1.5],
    ticks: [-14, -10, -6, -2].map((n) => [10 ** n, power(n)]),
    title: 'wanted error, n = 1,200',
  },
  short,
);

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#333">
<title>Time of certified means against the number of gates and against the wanted error</title>
<rect width="${2 * WIDTH}" height="${HEIGHT}" fill="#fff"/>
${left.frame}
${right.frame}
${left.curve(byGates(0.5), '#2c6fbb')}
${left.curve(byGates(0.8), '#8a3fa0')}
${left.curve(enumerated, '#c0392b')}
${right.curve(byError, '#8a3fa0')}
<text x="${LEFT}" y="20">E, V, G, G′, NWGM of a unit, certified: <tspan fill="#2c6fbb">p = 0.5</tspan>, <tspan fill="#8a3fa0">p = 0.8</tspan>; <tspan fill="#c0392b">all masks enumerated</tspan></text>
</svg>
`;
writeFileSync(new URL('certified-time.svg', import.meta.url), svg);
