/** Points of one kind in a plot, or the heights of a histogram's bars. */
export interface Series {
  readonly label: string;
  readonly colour: string;
  /** `bars` stand on 0, each as wide as the distance to the next. */
  readonly mark: 'points' | 'bars' | 'line';
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** One panel of a figure. */
export interface Panel {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly series: readonly Series[];
  /** The ends of the axes; those of the points where they are absent. */
  readonly xRange?: readonly [number, number];
  readonly yRange?: readonly [number, number];
}

const [WIDTH, HEIGHT] = [360, 260];
const MARGIN = { left: 62, right: 14, top: 28, bottom: 42 };
const TICKS = 5;

/** A figure as SVG, its panels side by side in rows of two. */
export function figureSvg(title: string, panels: readonly Panel[]): string {
  const columns = Math.min(2, panels.length);
  const rows = Math.ceil(panels.length / columns);
  const [width, height] = [columns * WIDTH, rows * HEIGHT + 30];
  const body = panels.map((panel, i) => {
    const [x, y] = [(i % columns) * WIDTH, 30 + Math.floor(i / columns) * HEIGHT];
    return `<g transform="translate(${x} ${y})">\n${panelSvg(panel)}\n</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11">`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    `<text x="${width / 2}" y="20" text-anchor="middle" font-size="14">${escaped(title)}</text>`,
    ...body,
    '</svg>\n',
  ].join('\n');
}

function panelSvg(panel: Panel): string {
  const all = panel.series.flatMap(({ points }) => points);
  const xRange = panel.xRange ?? rangeOf(all.map(([x]) => x));
  const yRange = panel.yRange ?? rangeOf([0, ...all.map(([, y]) => y)]);
  const [left, right] = [MARGIN.left, WIDTH - MARGIN.right];
  const [top, bottom] = [MARGIN.top, HEIGHT - MARGIN.bottom];
  const place = (value: number, [low, high]: readonly [number, number], from: number, to: number) =>
    Math.min(1.02, Math.max(-0.02, (value - low) / (high - low))) * (to - from) + from;
  const px = (x: number): number => place(x, xRange, left, right);
  const py = (y: number): number => place(y, yRange, bottom, top);
  return [
    `<text x="${(left + right) / 2}" y="18" text-anchor="middle">${escaped(panel.title)}</text>`,
    `<path d="M${left} ${top}V${bottom}H${right}" fill="none" stroke="black"/>`,
    ...ticksOf(xRange).map(
      (tick) =>
        `<text x="${round(px(tick))}" y="${bottom + 14}" text-anchor="middle">${tickText(tick, xRange)}</text>`,
    ),
    ...ticksOf(yRange).map(
      (tick) =>
        `<text x="${left - 5}" y="${round(py(tick) + 4)}" text-anchor="end">${tickText(tick, yRange)}</text>`,
    ),
    `<text x="${(left + right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${escaped(panel.x)}</text>`,
    `<text transform="translate(12 ${(top + bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(panel.y)}</text>`,
    ...panel.series.map((series) => marks(series, px, py)),
    ...legend(panel.series, right),
  ].join('\n');
}

function marks(
  { mark, colour, points }: Series,
  px: (x: number) => number,
  py: (y: number) => number,
): string {
  if (mark === 'line') {
    const path = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(px(x))} ${round(py(y))}`);
    return `<path d="${path.join('')}" fill="none" stroke="${colour}"/>`;
  }
  if (mark === 'bars') {
    const step = points.length < 2 ? 1 : points[1]![0] - points[0]![0];
    const bars = points.map(([x, y]) => {
      const [from, to] = [px(x), px(x + step)];
      return `<rect x="${round(from)}" y="${round(py(y))}" width="${round(to - from - 1)}" height="${round(py(0) - py(y))}"/>`;
    });
    return `<g fill="${colour}">${bars.join('')}</g>`;
  }
  const dots = points.map(([x, y]) => `M${round(px(x))} ${round(py(y))}h0`);
  return `<path d="${dots.join('')}" stroke="${colour}" stroke-width="2" stroke-linecap="round" opacity="0.6"/>`;
}

function legend(series: readonly Series[], right: number): string[] {
  if (series.length < 2) return [];
  return series.map(
    ({ label, colour }, i) =>
      `<text x="${right}" y="${MARGIN.top + 12 + 13 * i}" text-anchor="end" fill="${colour}">${escaped(label)}</text>`,
  );
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  if (!(low < high)) return [low - 0.5, low + 0.5];
  return [low, high];
}

function ticksOf([low, high]: readonly [number, number]): readonly number[] {
  return Array.from({ length: TICKS }, (_, i) => low + ((high - low) * i) / (TICKS - 1));
}

/** Two digits; what is next to 0 for the eye is 0. */
function tickText(value: number, [low, high]: readonly [number, number]): string {
  return Math.abs(value) < (high - low) / 200 ? '0' : String(Number(value.toPrecision(2)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
