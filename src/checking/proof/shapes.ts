import type { Rational } from '../../arithmetic/number.js';
import { rationals } from '../../arithmetic/rational.js';
import type { Domain, Json } from '../../claims/domain.js';
import type { Proof } from '../../claims/proof.js';
import { attempt } from '../attempt.js';
import { rationalRung } from '../decide-rational.js';
import { randomCases } from '../random-cases.js';
import { generalise } from './generalise.js';

/** A case that was tried, with its numbers by their places. */
export interface Example {
  readonly parameters: Json;
  readonly kase: unknown;
  readonly numbers: ReadonlyMap<string, Rational>;
}

/** Cases that differ in their numbers only. */
export interface Shape {
  readonly key: string;
  readonly examples: Example[];
  cases: number;
}

/** More shapes than this are not told apart, and none of the further ones is proved. */
const MOST_SHAPES = 1000;
const MOST_EXAMPLES = 3;
const MOST_DRAWN = 2_000;
/** So many are drawn even where all shapes were met, since the proof may say too few. */
const LEAST_DRAWN = 200;
const DISOBEYS = '"where" of the proof does not hold';

/** The shape of a case, and its numbers; throws NotRepresentable as `generalise` does. */
export function shapeOf(kase: unknown): Pick<Shape, 'key'> & Pick<Example, 'numbers'> {
  const texts: string[] = [];
  const numbers = new Map<string, Rational>();
  generalise(kase, {
    fixed: (text) => {
      texts.push(text);
    },
    number: (name, value) => {
      numbers.set(name, value);
      return value;
    },
  });
  return { key: texts.join(' '), numbers };
}

/** Whether every link of a proof's `where` holds in a case, in exact arithmetic. */
export function obeys(proof: Proof, kase: unknown): boolean {
  const { where } = proof;
  if (where === undefined) return true;
  const held = attempt(() =>
    where(kase, rationals).every((link) => rationalRung.decide(link)?.verdict === 'holds'),
  );
  return held.kind === 'value' && held.value;
}

/** The shapes of the cases that a check tries, as far as a proof covers them. */
export class Shapes {
  readonly met = new Map<string, Shape>();
  /** Cases that no shape covers, by what keeps them out. */
  readonly uncovered = new Map<string, { cases: number; readonly first: Json }>();

  constructor(private readonly proof: Proof) {}

  /** Takes in a case. */
  meet(parameters: Json, kase: unknown): void {
    const described = attempt(() => shapeOf(kase));
    if (described.kind !== 'value') {
      this.leaveOut(described.message, parameters);
      return;
    }
    if (!obeys(this.proof, kase)) {
      this.leaveOut(DISOBEYS, parameters);
      return;
    }
    const { key, numbers } = described.value;
    let shape = this.met.get(key);
    if (shape === undefined) {
      if (this.met.size >= MOST_SHAPES) {
        this.leaveOut(`there are more than ${MOST_SHAPES} shapes`, parameters);
        return;
      }
      this.met.set(key, (shape = { key, examples: [], cases: 0 }));
    }
    shape.cases++;
    const example = { parameters, kase, numbers };
    if (shape.examples.length < MOST_EXAMPLES) shape.examples.push(example);
    else if (variety(example) > variety(shape.examples[MOST_EXAMPLES - 1]!))
      shape.examples[MOST_EXAMPLES - 1] = example;
  }

  /**
   * Looks for shapes that no case had, until there are as many as the proof says
   * or 2,000 parameters were drawn: what is proved does not depend on which cases
   * were tried. At least 200 are drawn, unless more shapes than the proof says are
   * met before. A case on the way that no shape covers is noted as such.
   */
  seek(domain: Domain, seed: number): void {
    const { shapes } = this.proof;
    if (shapes === undefined) return;
    let drawn = 0;
    for (const parameters of randomCases(domain, seed)) {
      const isEnough = this.met.size > shapes || (this.met.size === shapes && drawn >= LEAST_DRAWN);
      if (isEnough || drawn++ >= MOST_DRAWN) return;
      const kase = domain.build(parameters);
      if (kase === undefined) continue;
      const described = attempt(() => shapeOf(kase));
      if (described.kind !== 'value') {
        this.leaveOut(described.message, parameters);
        continue;
      }
      if (!obeys(this.proof, kase)) {
        this.leaveOut(DISOBEYS, parameters);
        continue;
      }
      const { key, numbers } = described.value;
      if (!this.met.has(key))
        this.met.set(key, { key, examples: [{ parameters, kase, numbers }], cases: 0 });
    }
  }

  private leaveOut(why: string, parameters: Json): void {
    const known = this.uncovered.get(why);
    if (known === undefined) this.uncovered.set(why, { cases: 1, first: parameters });
    else known.cases++;
  }
}

/** How many different numbers an example has: with many, each can be found in its parameters. */
function variety({ numbers }: Example): number {
  return new Set(Array.from(numbers.values(), String)).size;
}
