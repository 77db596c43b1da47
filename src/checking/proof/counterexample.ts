import type { Rational } from '../../arithmetic/number.js';
import type { Domain, Json } from '../../claims/domain.js';
import { attempt } from '../attempt.js';
import { randomNumbers } from '../random.js';
import { randomCases } from '../random-cases.js';
import { shapeOf } from './shapes.js';
import type { Example, Shape } from './shapes.js';

/** Parameters that are looked at for a case with a given property. */
const LOOKED_AT = 2_000;
/** Steps from one example, before the next start. */
const STEPS = 20;

/** The numbers of a case, if it is one of this shape. */
function numbersOf(
  domain: Domain,
  shape: Shape,
  parameters: Json,
): ReadonlyMap<string, Rational> | undefined {
  const described = attempt(() => {
    const kase = domain.build(parameters);
    return kase === undefined ? undefined : shapeOf(kase);
  });
  if (described.kind !== 'value' || described.value?.key !== shape.key) return undefined;
  return described.value.numbers;
}

/**
 * Parameters of a case of this shape with a property, by steps from its examples
 * and by drawing; the same for the same seed.
 *
 * @returns undefined where 2,000 parameters have none.
 */
export function caseWith(
  domain: Domain,
  shape: Shape,
  has: (numbers: ReadonlyMap<string, Rational>) => boolean,
  seed: number,
): Json | undefined {
  const random = randomNumbers(seed);
  let looked = 0;
  const isFound = (parameters: Json): boolean => {
    looked++;
    const numbers = numbersOf(domain, shape, parameters);
    return numbers !== undefined && has(numbers);
  };
  for (const { parameters } of shape.examples) if (isFound(parameters)) return parameters;
  while (looked < LOOKED_AT / 2) {
    let at = shape.examples[looked % shape.examples.length]?.parameters;
    for (let step = 0; step < STEPS && at !== undefined; step++) {
      at = domain.neighbour(at, random);
      if (isFound(at)) return at;
    }
  }
  for (const parameters of randomCases(domain, seed)) {
    if (looked >= LOOKED_AT) return undefined;
    if (isFound(parameters)) return parameters;
  }
  return undefined;
}

/**
 * Parameters of the case of this shape with these numbers, by writing them into
 * the parameters of a case in the places of its own: of the examples, or of one
 * whose numbers all differ.
 *
 * @returns undefined where that is no case of the domain, or another one.
 */
export function caseAt(
  domain: Domain,
  shape: Shape,
  wanted: ReadonlyMap<string, Rational>,
  seed: number,
): Json | undefined {
  const at = (example: Pick<Example, 'parameters' | 'numbers'>): Json | undefined => {
    const parameters = written(example, wanted);
    const numbers = numbersOf(domain, shape, parameters);
    if (numbers === undefined) return undefined;
    const isWanted = [...wanted].every(([name, x]) => numbers.get(name)?.equals(x) === true);
    return isWanted ? parameters : undefined;
  };
  for (const example of shape.examples) {
    const found = at(example);
    if (found !== undefined) return found;
  }
  const apart = caseWith(
    domain,
    shape,
    (numbers) => new Set(Array.from(numbers.values(), String)).size === numbers.size,
    seed,
  );
  const numbers = apart === undefined ? undefined : numbersOf(domain, shape, apart);
  return apart === undefined || numbers === undefined
    ? undefined
    : at({ parameters: apart, numbers });
}

/** The parameters of an example with other numbers in the places of its own, text by text. */
function written(
  { parameters, numbers }: Pick<Example, 'parameters' | 'numbers'>,
  wanted: ReadonlyMap<string, Rational>,
): Json {
  const replacements = new Map<string, string>();
  for (const [name, own] of numbers) {
    const other = wanted.get(name);
    if (other !== undefined) replacements.set(own.toString(), other.toString());
  }
  const replaced = (json: Json): Json => {
    if (typeof json === 'string') return replacements.get(json) ?? json;
    if (typeof json !== 'object' || json === null) return json;
    if (Array.isArray(json)) return (json as readonly Json[]).map(replaced);
    return Object.fromEntries(Object.entries(json).map(([key, one]) => [key, replaced(one)]));
  };
  return replaced(parameters);
}
