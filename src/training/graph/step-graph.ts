import { FORGET, FORGET_SQUARES, SMALLEST } from '../optimiser.js';
import type { Activation, Preset } from '../preset.js';
import { Graph } from './graph.js';

/** A step of a training as a graph: what it is given in this order, and what comes out in this order. */
export interface StepGraph {
  readonly graph: Graph;
  /**
   * The inputs and targets, a factor for each place with noise, the rate, 1 / examples, the variables,
   * and what the optimiser remembers.
   */
  readonly inputs: readonly string[];
  /** The loss, the variables, and what the optimiser remembers then. */
  readonly outputs: readonly string[];
}

/** Whether a step of a preset can be a graph: its noise is factors, and its objective that of the members. */
export function isChainOfFactors({ noise = 'gates', objective = 'members' }: Preset): boolean {
  return noise !== 'connections' && objective === 'members';
}

/**
 * The graph of a step: the network with factors x ← x∘m, its loss, the gradient by the chain rule, and
 * the optimiser's change.
 *
 * @param noisy whether there are factors at a place: the inputs, and each hidden layer.
 */
export function stepGraph(preset: Preset, noisy: readonly boolean[]): StepGraph {
  const { inputs: features, hidden, outputs: classes, sparsity = 0 } = preset;
  const graph = new Graph();
  const widths = [features, ...hidden.map(({ units }) => units)];
  const inputs = graph.input([-1, features]);
  const targets = graph.input([-1, classes]);
  const factors = noisy.map((is, i) => (is ? graph.input([-1, widths[i]!]) : undefined));
  const rate = graph.input([]);
  const share = graph.input([]);
  const shapes = [...hidden.map(({ units }) => units), classes].flatMap((units, i) => [
    [widths[i]!, units],
    [units],
  ]);
  const variables = shapes.map((shape) => graph.input(shape));
  const each = preset.optimiser.method === 'adam' ? 2 : 1;
  const slots = shapes.map((shape) => Array.from({ length: each }, () => graph.input(shape)));

  const disturbed = (x: string, i: number): string =>
    factors[i] === undefined ? x : graph.product(x, factors[i]);
  // Forwards: what enters each layer, and the states of the hidden ones.
  const entering = [disturbed(inputs, 0)];
  const sums: string[] = [];
  const states: string[] = [];
  const sumsOf = (i: number): string =>
    graph.apply('BiasAdd', [
      graph.matrixProduct(entering[i]!, variables[2 * i]!),
      variables[2 * i + 1]!,
    ]);
  hidden.forEach(({ activation }, i) => {
    sums.push(sumsOf(i));
    states.push(activated(graph, sums[i]!, activation));
    entering.push(disturbed(states[i]!, i + 1));
  });
  const { losses, slopes } = lossOf(graph, sumsOf(hidden.length), targets, classes);
  const terms = [graph.product(graph.total(losses, classes > 1 ? [0] : [0, 1]), share)];

  // Backwards: the gradient by the sums of each layer, from the last one.
  const gradients: string[] = [];
  let bySums = graph.product(slopes, share);
  for (let i = hidden.length; i >= 0; i--) {
    gradients[2 * i] = graph.matrixProduct(entering[i]!, bySums, 'a');
    gradients[2 * i + 1] = graph.apply('BiasAddGrad', [bySums]);
    if (i === 0) break;
    const [state, layer] = [states[i - 1]!, hidden[i - 1]!];
    let byState = disturbed(graph.matrixProduct(bySums, variables[2 * i]!, 'b'), i);
    if (sparsity > 0) {
      const each = graph.product(share, graph.constant(sparsity / hidden.length / layer.units));
      const size = graph.total(graph.apply('Abs', [state]), [0, 1]);
      terms.push(graph.product(size, each));
      byState = graph.sum(byState, graph.product(graph.apply('Sign', [state]), each));
    }
    bySums = deactivated(graph, byState, { sums: sums[i - 1]!, state }, layer.activation);
  }
  const changed = variables.map((variable, i) =>
    change(
      graph,
      preset,
      { variable, gradient: gradients[i]!, slots: slots[i]!, rate },
      i % 2 === 0,
    ),
  );
  return {
    graph,
    inputs: graph.inputs,
    outputs: [
      terms.reduce((a, b) => graph.sum(a, b)),
      ...changed.map(({ variable }) => variable),
      ...changed.flatMap(({ slots: then }) => then),
    ],
  };
}

function activated(graph: Graph, sums: string, activation: Activation): string {
  if (activation === 'linear') return sums;
  return graph.apply(activation === 'logistic' ? 'Sigmoid' : 'Relu', [sums]);
}

/** The gradient by sums from that by the states that the activation made of them. */
function deactivated(
  graph: Graph,
  slope: string,
  { sums, state }: { readonly sums: string; readonly state: string },
  activation: Activation,
): string {
  if (activation === 'linear') return slope;
  if (activation === 'logistic') return graph.apply('SigmoidGrad', [state, slope]);
  // Of sums that nothing else used TensorFlow would make the states in the same operation as the
  // product, which makes 0 of NaN, so that a training which has diverged would go on.
  return graph.apply('ReluGrad', [slope, sums]);
}

/** The cross-entropy of each example, and its gradient by the sums, prediction − target. */
function lossOf(
  graph: Graph,
  sums: string,
  targets: string,
  classes: number,
): { losses: string; slopes: string } {
  if (classes > 1) {
    const losses = graph.apply('SoftmaxCrossEntropyWithLogits', [sums, targets]);
    return { losses, slopes: `${losses}:1` };
  }
  // ln(1 + e^s) − ts = max(s, 0) + ln(1 + e^−|s|) − ts
  const small = graph.apply('Exp', [graph.apply('Neg', [graph.apply('Abs', [sums])])]);
  const softplus = graph.sum(graph.apply('Relu', [sums]), graph.apply('Log1p', [small]));
  return {
    losses: graph.difference(softplus, graph.product(targets, sums)),
    slopes: graph.difference(graph.apply('Sigmoid', [sums]), targets),
  };
}

interface Part {
  readonly variable: string;
  readonly gradient: string;
  readonly slots: readonly string[];
  readonly rate: string;
}

/** A variable and its slots after the step; kernels are the ones that decay and have norms. */
function change(
  graph: Graph,
  { optimiser, weightDecay = 0, maxNorm }: Preset,
  { variable, gradient: plain, slots, rate }: Part,
  isKernel: boolean,
): { variable: string; slots: readonly string[] } {
  const times = (value: string, factor: number): string =>
    graph.product(value, graph.constant(factor));
  const gradient =
    isKernel && weightDecay > 0 ? graph.sum(plain, times(variable, weightDecay)) : plain;
  const limited = (kernel: string): string =>
    isKernel && maxNorm !== undefined ? withinNorm(graph, kernel, maxNorm) : kernel;
  const [first, second] = slots as readonly [string, string?];
  if (optimiser.method === 'momentum') {
    const velocity = graph.sum(times(first, optimiser.momentum), graph.product(gradient, rate));
    return { variable: limited(graph.difference(variable, velocity)), slots: [velocity] };
  }
  const mean = graph.sum(times(first, FORGET), times(gradient, 1 - FORGET));
  const squared = times(graph.apply('Square', [gradient]), 1 - FORGET_SQUARES);
  const square = graph.sum(times(second!, FORGET_SQUARES), squared);
  const deviation = graph.sum(graph.apply('Sqrt', [square]), graph.constant(SMALLEST));
  const taken = graph.product(graph.quotient(mean, deviation), rate);
  return { variable: limited(graph.difference(variable, taken)), slots: [mean, square] };
}

/** Scales the weights into a unit, a column, down to a norm. */
function withinNorm(graph: Graph, kernel: string, norm: number): string {
  const norms = graph.apply('Sqrt', [graph.total(graph.apply('Square', [kernel]), [0], true)]);
  const limit = graph.constant(norm);
  return graph.product(kernel, graph.quotient(limit, graph.apply('Maximum', [norms, limit])));
}
