/** Log-probabilities of classes, examples × classes; of one logistic unit: of its opposite and of it. */
export interface LogProbabilities {
  readonly classes: number;
  readonly values: Float64Array;
}

/** The share of examples whose most probable class is not their label. */
export function errorOf({ classes, values }: LogProbabilities, labels: Uint8Array): number {
  let wrong = 0;
  for (let i = 0; i < labels.length; i++) {
    const row = values.subarray(i * classes, (i + 1) * classes);
    let best = 0;
    for (let k = 1; k < classes; k++) if (row[k]! > row[best]!) best = k;
    if (best !== labels[i]) wrong++;
  }
  return wrong / labels.length;
}

/** −ln p(label) of each example, in nats. */
export function losses({ classes, values }: LogProbabilities, labels: Uint8Array): Float64Array {
  return Float64Array.from(labels, (label, i) => -values[i * classes + label]!);
}

/** The mean of −ln p(label), in nats. */
export function lossOf(found: LogProbabilities, labels: Uint8Array): number {
  return losses(found, labels).reduce((sum, loss) => sum + loss, 0) / labels.length;
}

/** The mean over the examples of Σ p (ln p − ln q), in nats. */
export function divergence(p: LogProbabilities, q: LogProbabilities): number {
  let sum = 0;
  for (let i = 0; i < p.values.length; i++)
    sum += Math.exp(p.values[i]!) * (p.values[i]! - q.values[i]!);
  return (sum * p.classes) / p.values.length;
}

/** The share of examples for which two predictions name different classes. */
export function disagreement(p: LogProbabilities, q: LogProbabilities): number {
  const count = p.values.length / p.classes;
  const labels = Uint8Array.from({ length: count }, (_, i) => {
    const row = p.values.subarray(i * p.classes, (i + 1) * p.classes);
    return row.indexOf(Math.max(...row));
  });
  return errorOf(q, labels);
}
