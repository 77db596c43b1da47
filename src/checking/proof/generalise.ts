import { NotRepresentable } from '../../arithmetic/errors.js';
import { Rational } from '../../arithmetic/number.js';
import type { MaskLaw } from '../../masks/law.js';
import { generalLaw, isMaskLaw } from './general-law.js';

/** What a walk over a case does with what it finds. */
export interface Visitor {
  /** A number, by its place in the case, such as `weights[0]`. */
  number(name: string, value: Rational): Rational;
  /** What does not change when the numbers do, in the order of the walk. */
  fixed(text: string): void;
}

const DEEPEST = 12;

/**
 * A copy of a case with other numbers in the places of its rational ones, the
 * weights of its mask laws among them.
 *
 * Integers, text, truth values and the structure stay. A number of a case is
 * replaced wherever it stands; what two places have in common is not kept, so
 * that a copy stands for more cases than there are.
 *
 * @throws NotRepresentable if the case holds functions or objects of unknown
 *   kinds, in which numbers could be hidden, or two numbers whose places have
 *   the same name, which would be taken for one.
 */
export function generalise(kase: unknown, visitor: Visitor): unknown {
  const names = new Set<string>();
  return walk(kase, '', 0, {
    fixed: (text) => visitor.fixed(text),
    number(name, value) {
      if (names.has(name)) throw new NotRepresentable(`two numbers of the case are at ${name}`);
      names.add(name);
      return visitor.number(name, value);
    },
  });
}

function walk(value: unknown, path: string, depth: number, visitor: Visitor): unknown {
  if (depth > DEEPEST) throw new NotRepresentable(`the case is nested deeper than ${DEEPEST}`);
  if (value instanceof Rational) {
    visitor.fixed('#');
    return visitor.number(path === '' ? 'x' : path, value);
  }
  if (typeof value === 'bigint') {
    visitor.fixed(`${value}n`);
    return value;
  }
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new NotRepresentable(`${path} is a ${typeof value}, in which numbers may be hidden`);
  if (typeof value !== 'object' || value === null) {
    visitor.fixed(typeof value === 'string' ? JSON.stringify(value) : String(value));
    return value;
  }
  if (Array.isArray(value)) {
    visitor.fixed('[');
    const copy = value.map((one, place) => walk(one, `${path}[${place}]`, depth + 1, visitor));
    visitor.fixed(']');
    return copy;
  }
  if (isMaskLaw(value)) return generalLaw(value as MaskLaw, path, visitor);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new NotRepresentable(`${path} is an object of a class, in which numbers may be hidden`);
  visitor.fixed('{');
  const copy = Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      visitor.fixed(JSON.stringify(name));
      return [name, walk(one, path === '' ? name : `${path}.${name}`, depth + 1, visitor)];
    }),
  );
  visitor.fixed('}');
  return copy;
}
