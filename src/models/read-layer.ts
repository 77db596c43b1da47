import { Rational } from '../arithmetic/number.js';
import type { Activation } from './activation.js';
import type { JsonNode } from './json-node.js';
import { logisticShape, type LogisticParameters } from './logistic.js';

/** A layer of a network file, before its gates are known. */
export interface ReadLayer {
  readonly biases: readonly Rational[];
  readonly connections: readonly {
    readonly from: number;
    readonly weights: readonly (readonly Rational[])[];
  }[];
  readonly activation: Activation;
}

const ACTIVATIONS = ['linear', 'rectified', 'tanh', 'logistic', 'softmax'] as const;

/**
 * One entry of `layers`: `weights` from the layer below, and where wanted
 * `skip` connections from lower ones, a `bias` for each unit, an `activation`
 * (linear where it is not given), and its `c`, `lambda` and `base`.
 *
 * @param sizes how many units each layer below has, the input first.
 * @throws NetworkError if it is no such entry.
 */
export function readLayer(node: JsonNode, sizes: readonly number[]): ReadLayer {
  const members = node.object(
    ['weights'],
    ['skip', 'bias', 'activation', 'c', 'lambda', 'base', 'title'],
  );
  const below = sizes.length - 1;
  const weightsNode = members.get('weights') ?? node;
  const units = weightsNode.array('rows of weights, one for each unit').length;
  const connections = [{ from: below, weights: readMatrix(weightsNode, units, sizes[below] ?? 0) }];
  for (const entry of members.get('skip')?.array('skip connections') ?? []) {
    const skip = entry.object(['from', 'weights'], []);
    const from = (skip.get('from') ?? entry).index('a lower layer', sizes.length);
    if (connections.some((connection) => connection.from === from))
      throw entry.error(`there are connections from layer ${from} already`);
    const weights = readMatrix(skip.get('weights') ?? entry, units, sizes[from] ?? 0);
    connections.push({ from, weights });
  }
  const biases = members
    .get('bias')
    ?.array('numbers, one for each unit', units)
    .map((b) => b.number());
  return {
    biases: biases ?? new Array<Rational>(units).fill(Rational.zero),
    connections,
    activation: readActivation(node, members),
  };
}

function readMatrix(
  node: JsonNode,
  units: number,
  width: number,
): readonly (readonly Rational[])[] {
  return node
    .array('rows of weights, one for each unit', units)
    .map((row) =>
      row.array('weights, one for each unit of the lower layer', width).map((w) => w.number()),
    );
}

function readActivation(node: JsonNode, members: ReadonlyMap<string, JsonNode>): Activation {
  const kind = members.get('activation')?.word(ACTIVATIONS) ?? 'linear';
  const allowed =
    kind === 'logistic' ? ['c', 'lambda', 'base'] : kind === 'softmax' ? ['base'] : [];
  for (const name of ['c', 'lambda', 'base'])
    if (members.has(name) && !allowed.includes(name))
      throw node.error(`a ${kind} layer has no "${name}"`);
  if (kind !== 'logistic' && kind !== 'softmax') return { kind };
  const [c, lambda, base] = ['c', 'lambda', 'base'].map((name) => members.get(name));
  const parameters: LogisticParameters = {
    ...(c && { c: above0(c) }),
    ...(lambda && { lambda: lambda.number() }),
    ...(base && { base: base.value === 'e' ? 'e' : above0(base) }),
  };
  const shape = logisticShape(parameters);
  return kind === 'logistic' ? { kind, ...shape } : { kind, base: shape.base };
}

function above0(node: JsonNode): Rational {
  const x = node.number();
  if (x.sign() <= 0) throw node.error(`expected a number above 0, found ${x}`);
  return x;
}
