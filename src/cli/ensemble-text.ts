import type { FigureGroup } from '../ensembles/comparison.js';
import type { ApproximationGroup } from '../ensembles/compared/approximations.js';
import { answerText } from '../reporting/ensemble-answer.js';
import { coloured, uncoloured, type Paint } from '../reporting/paint.js';
import { duration, quantity } from '../reporting/quantity.js';
import { table } from '../reporting/table.js';
import type { EnsembleComparison } from '../running/compare-ensemble.js';
import { wantsColour } from './console.js';
import { figureJson, figureText } from './figures.js';

/** A comparison for a terminal: how wrong weight scaling is, the method, the means, the approximations, the time. */
export function ensembleText(comparison: EnsembleComparison): string {
  const paint: Paint = wantsColour(process.stdout, process.env) ? coloured : uncoloured;
  const { answer, gates, masks, groups, approximations, seed, seconds } = comparison;
  const count = typeof masks === 'number' ? quantity(masks, 'mask') : `${masks} masks`;
  const lines = [
    answerText(answer),
    `${quantity(gates, 'gate')}, ${count}; method: ${methodText(comparison)}`,
  ];
  for (const group of groups) lines.push('', ...figures(group, paint));
  for (const group of approximations) lines.push('', ...beside(group, paint));
  lines.push('', `${duration(seconds)}; masks sampled with --seed ${seed}`);
  return `${lines.join('\n')}\n`;
}

function methodText({ method, numbers, why, samples }: EnsembleComparison): string {
  const how = {
    enumerate: numbers === 'exact' ? 'enumerate, exact numbers' : 'enumerate, in doubles',
    certified: 'certified, in doubles',
    sample: `sample, ${quantity(samples ?? 0, 'mask')} drawn`,
  };
  return `${how[method]} (${why})`;
}

function figures({ title, figures }: FigureGroup, paint: Paint): readonly string[] {
  const rows = figures.map(({ name, figure }) => {
    const { value, note } = figureText(figure);
    return [{ text: name }, { text: value }, { text: note, paint: paint.dim }];
  });
  const columns = [{ heading: title }, { heading: 'value' }, { heading: 'how it is known' }];
  return table(columns, rows, paint.bold);
}

function beside({ title, approximations }: ApproximationGroup, paint: Paint): readonly string[] {
  const rows = approximations.map(({ name, value, error }) => [
    { text: name },
    { text: String(Number(value.toPrecision(8))) },
    { text: String(Number(error.toPrecision(3))) },
  ]);
  const columns = [{ heading: title }, { heading: 'approximation' }, { heading: 'error' }];
  return table(columns, rows, paint.bold);
}

/** A comparison for a program. */
export function ensembleJson(file: string, comparison: EnsembleComparison): string {
  const { method, numbers, why, gates, masks, samples, seed, seconds, answer } = comparison;
  const document = {
    schema: 1,
    file,
    method,
    numbers,
    why,
    gates,
    masks,
    ...(samples !== undefined && { samples }),
    seed,
    seconds,
    summary: answerText(answer),
    ...(answer && { answer }),
    groups: comparison.groups.map(({ title, figures }) => ({
      title,
      figures: Object.fromEntries(figures.map(({ name, figure }) => [name, figureJson(figure)])),
    })),
    approximations: comparison.approximations,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
