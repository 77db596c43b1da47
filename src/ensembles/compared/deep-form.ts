import { Rational } from '../../arithmetic/number.js';
import type { MaskLaw } from '../../masks/law.js';
import type { Activation } from '../../models/activation.js';
import type { GatePlace, Layer } from '../../models/network.js';
import type { NetworkFile } from '../../models/network-file.js';
import { times, type Enclosure } from '../certified/enclosure.js';
import { planDeep } from '../enumerated/deep-plan.js';
import type { DeepProblem, HiddenLayer } from '../enumerated/deep-problem.js';
import { deepSeconds } from './deep-seconds.js';
import { scaleOf, type Scale } from './double-total.js';
import { nearest } from './nearest.js';

/** A network with hidden layers as work for enumeration in doubles. */
export interface DeepForm {
  /** One for each logistic output, or for a softmax of two classes, whose class 1 it is; one for any other softmax. */
  readonly problems: readonly DeepProblem[];
  readonly kind: 'units' | 'two classes' | 'classes';
  /** How far the law of the masks is off: the sum of the errors of the gates' probabilities. */
  readonly tau: number;
  /** A bound on how much a logit's difference varies over the masks. */
  readonly range: number;
  /** Gates with two states. */
  readonly gates: number;
  /** Roughly how long the enumeration takes in one thread. */
  readonly seconds: number;
}

/** Why a network is none, as the end of a sentence about it. */
export interface NoDeepForm {
  readonly why: string;
}

/** What doubles are off by at most, relative to them: λ and ln B have a part in it. */
const MOST_OFF = 2 ** -48;
/** Smaller ones lose digits. */
const SMALLEST = 2 ** -900;

/**
 * The network as layers that are each fed by the one below, with independent gates on
 * inputs and hidden units, or why it is not so.
 */
export function deepForm({ network, law, input }: NetworkFile): DeepForm | NoDeepForm {
  const { layers } = network;
  const top = layers.at(-1)!;
  if (layers.length < 2) return { why: 'it has one layer' };
  for (const [index, { connections }] of layers.entries())
    if (connections.length !== 1 || connections[0]!.from !== index)
      return { why: 'it has connections that skip a layer' };
    else if (connections[0]!.gates?.some((row) => row.some((gate) => gate !== undefined)))
      return { why: 'it has gates on connections' };
  const strange = layers.slice(0, -1).find(({ activation }) => !hiddenName(activation));
  if (strange) return { why: `its hidden units are ${nameOf(strange.activation)}` };
  const { activation } = top;
  if (!(activation.kind === 'softmax' || hiddenName(activation) === 'logistic'))
    return { why: `its outputs are ${nameOf(activation)}` };
  const places = [network.inputGates, ...layers.map(({ gates }) => gates)];
  const probabilities = probabilitiesOf(places, law);
  if ('why' in probabilities) return probabilities;
  try {
    const { lists, tau } = probabilities;
    const doubles = new Doubles();
    const inputs = input.map((x) => doubles.of(x, undefined));
    const hidden = layers.slice(0, -1).map((layer, l): HiddenLayer => ({
      ...numbersOf(layer, doubles),
      activation: hiddenName(layer.activation)!,
      inclusion: lists[l + 1]!,
    }));
    const kind = kindOf(top);
    const problems = outputsOf(top, kind, doubles).map((output): DeepProblem => ({
      input: inputs,
      inclusion: lists[0]!,
      hidden,
      output,
      rounding: doubles.off,
    }));
    const plans = problems.map(planDeep);
    return {
      problems,
      kind,
      tau,
      range: Math.max(...plans.map((plan) => 2.001 * (plan.largestLogit + plan.logitError))),
      gates: plans[0]!.gates,
      seconds: problems.reduce((sum, one, i) => sum + deepSeconds(one, plans[i]!), 0),
    };
  } catch (error) {
    if (error instanceof RangeError) return { why: `for doubles ${error.message}` };
    throw error;
  }
}

function nameOf(activation: Activation): string {
  return activation.kind === 'logistic' ? 'logistic with c other than 1' : activation.kind;
}

/** The activation of a hidden layer for enumeration; its λ and base go into the weights. */
function hiddenName(activation: Activation): HiddenLayer['activation'] | undefined {
  if (activation.kind === 'softmax') return undefined;
  if (activation.kind === 'logistic' && !activation.c.equals(1)) return undefined;
  return activation.kind;
}

/** The inclusion probabilities by layer, the inputs' first, and their errors' sum. */
function probabilitiesOf(
  places: readonly (readonly GatePlace[])[],
  law: MaskLaw,
): { readonly lists: readonly Float64Array[]; readonly tau: number } | NoDeepForm {
  const own = new Map<number, Rational>();
  for (const { gates, states, numerators, denominator } of law.blocks) {
    // Gates that have one state only are independent of everything.
    const single = gates.length === 1 || states.length === 1;
    if (single)
      for (const [at, gate] of gates.entries()) {
        const on = numerators.filter((_, row) => states[row]![at] === 1);
        own.set(
          gate,
          Rational.ratio(
            on.reduce((sum, n) => sum + n, 0n),
            denominator,
          ),
        );
      }
  }
  const seen = new Set<number>();
  let tau = 0;
  const lists: Float64Array[] = [];
  for (const list of places) {
    const p = new Float64Array(list.length).fill(1);
    for (const [unit, gate] of list.entries()) {
      if (gate === undefined) continue;
      const exact = own.get(gate);
      if (!exact) return { why: 'its gates are not independent' };
      if (seen.has(gate) && !(exact.equals(0) || exact.equals(1)))
        return { why: 'a gate stands in several places' };
      seen.add(gate);
      const { value, radius } = nearest(exact);
      p[unit] = value;
      tau += radius;
    }
    lists.push(p);
  }
  return { lists, tau: tau * (1 + 2 ** -20) };
}

function kindOf({ activation, biases }: Layer): DeepForm['kind'] {
  if (activation.kind !== 'softmax') return 'units';
  return biases.length === 2 ? 'two classes' : 'classes';
}

function outputsOf(
  top: Layer,
  kind: DeepForm['kind'],
  doubles: Doubles,
): readonly DeepProblem['output'][] {
  if (kind === 'two classes') {
    // Differences of the exact numbers, so that what cancels leaves no error.
    const [zero, one] = top.connections[0]!.weights as [Rational[], Rational[]];
    const scale = scaleOfLayer(top);
    const row = one.map((w, j) => doubles.of(w.minus(zero[j]!), scale));
    return [{ weights: [row], biases: [doubles.of(top.biases[1]!.minus(top.biases[0]!), scale)] }];
  }
  const { weights, biases } = numbersOf(top, doubles);
  if (kind === 'classes') return [{ weights, biases }];
  return weights.map((row, i) => ({ weights: [row], biases: [biases[i]!] }));
}

function numbersOf(
  layer: Layer,
  doubles: Doubles,
): { readonly weights: readonly number[][]; readonly biases: readonly number[] } {
  const scale = scaleOfLayer(layer);
  const number = (x: Rational): number => doubles.of(x, scale);
  return {
    weights: layer.connections[0]!.weights.map((row) => row.map(number)),
    biases: layer.biases.map(number),
  };
}

function scaleOfLayer({ activation }: Layer): Scale | undefined {
  return 'base' in activation ? scaleOf(activation) : undefined;
}

/** Doubles of exact numbers, and how far they are off. */
class Doubles {
  /** The most that one is off, relative to it. */
  off = 0;

  /** @throws RangeError if the number is too small for a double to hold it. */
  of(x: Rational, scale: Scale | undefined): number {
    if (x.sign() === 0) return 0;
    const { value, radius } = scaled(x, scale);
    if (radius === 0) return value;
    if (!(Math.abs(value) >= SMALLEST && radius <= MOST_OFF * Math.abs(value)))
      throw new RangeError(`${value} is too small`);
    this.off = Math.max(this.off, (radius / Math.abs(value)) * (1 + 2 ** -40));
    return value;
  }
}

function scaled(x: Rational, scale: Scale | undefined): Enclosure {
  const own = nearest(scale ? x.times(scale.lambda) : x);
  return scale?.logarithm ? times(own, scale.logarithm) : own;
}
