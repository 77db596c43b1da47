import { ARITIES, CONSTANTS } from '../formula/names.js';
import type { ConstantName, FunctionName } from '../formula/tree.js';

/** What a name of the plain notation stands for, besides variables. */
export type Meaning =
  | { readonly kind: 'function'; readonly name: FunctionName }
  /** A function of one operand that is another with a second operand, such as the base of a logarithm. */
  | { readonly kind: 'logarithm'; readonly base: number }
  /** ln of one operand, or the logarithm to a base of two. */
  | { readonly kind: 'log' }
  | { readonly kind: 'fold'; readonly operation: 'sum' | 'product' }
  | { readonly kind: 'constant'; readonly name: ConstantName };

const OTHERS: Readonly<Record<string, Meaning>> = {
  log: { kind: 'log' },
  log2: { kind: 'logarithm', base: 2 },
  log10: { kind: 'logarithm', base: 10 },
  sigmoid: { kind: 'function', name: 'logistic' },
  sum: { kind: 'fold', operation: 'sum' },
  product: { kind: 'fold', operation: 'product' },
  prod: { kind: 'fold', operation: 'product' },
};

const VOCABULARY: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...(Object.keys(ARITIES) as FunctionName[]).map((name): [string, Meaning] => [
    name,
    { kind: 'function', name },
  ]),
  ...CONSTANTS.map((name): [string, Meaning] => [name, { kind: 'constant', name }]),
  ...Object.entries(OTHERS),
]);

/** What the name means; undefined where it is not one of the closed list, so that it is a variable. */
export function meaningOf(name: string): Meaning | undefined {
  return VOCABULARY.get(name);
}

/** The names of all functions, in alphabetical order. */
export function functionNames(): readonly string[] {
  return [...VOCABULARY]
    .filter(([, { kind }]) => kind !== 'constant')
    .map(([name]) => name)
    .sort();
}
