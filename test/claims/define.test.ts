import { describe, expect, it } from 'vitest';
import { rationals } from '../../src/arithmetic/rational.js';
import { claim, problemsOf } from '../../src/claims/define.js';
import { probability } from '../../src/claims/domains/probability.js';
import { record } from '../../src/claims/domains/record.js';
import { atMost, equal } from '../../src/claims/link.js';

const quarter = claim({
  statement: String.raw`p(1-p) \le \tfrac14`,
  source: 'some-book',
  kind: 'inequality',
  domain: record({ p: probability() }),
  given: (A, { p }) => ({ p: A.of(p), rest: A.of(1).minus(p) }),
  relation: ({ p, rest }, A) => [atMost(p.times(rest), A.of('1/4'))],
  mutants: {
    'an eighth': ({ p, rest }, A) => [atMost(p.times(rest), A.of('1/8'))],
    'p²': ({ p }) => [atMost(p.times(p), '1/4')],
  },
});

/** The definition as a plain object, with a part replaced. */
function changed(part: Record<string, unknown>): unknown {
  return { ...quarter, ...part };
}

describe('a claim', () => {
  it('is plain data with what was left out filled in', () => {
    expect(quarter.standing).toBe('printed');
    expect(Object.getPrototypeOf(quarter)).toBe(Object.prototype);
    expect(problemsOf({ ...quarter })).toEqual([]);
  });

  it('takes the case for the quantities where nothing is given', () => {
    const plain = claim({
      statement: 'p = p',
      source: 'some-book',
      kind: 'identity',
      domain: record({ p: probability() }),
      relation: ({ p }, A) => [equal(A.of(p), p)],
      mutants: {
        'p + 1': ({ p }) => [equal(p.plus(1), p)],
        'p − 1': ({ p }) => [equal(p.minus(1), p)],
      },
    });
    const kase = plain.domain.build({ p: '1/3' });
    expect(plain.given(rationals, kase)).toBe(kase);
    expect(plain.relation(kase, rationals)).toHaveLength(1);
  });

  it('knows the types of its case and of its quantities without being told', () => {
    const misspelt = () =>
      claim({
        statement: 'x',
        source: 'some-book',
        kind: 'identity',
        domain: record({ p: probability() }),
        given: (A, { p }) => ({ q: A.of(p) }),
        // @ts-expect-error -- there is no quantity r
        relation: ({ r: _r }) => [equal(0, 0)],
        // @ts-expect-error -- nor is there a quantity s
        mutants: { one: ({ q }) => [equal(q, 1)], two: ({ s: _s }) => [equal(1, 1)] },
      });
    expect(misspelt().kind).toBe('identity');
  });
});

describe('what is no claim is refused with all its problems', () => {
  it.each([
    [{ statement: ' ' }, '"statement"'],
    [{ source: undefined }, '"source"'],
    [{ kind: 'guess' }, '"kind" is to be one of identity,'],
    [{ standing: 'guessed' }, '"standing" is to be one of printed,'],
    [{ domain: {} }, '"domain" lacks the method ofCost'],
    [{ domain: null }, '"domain" is to be a domain'],
    [{ given: 3 }, '"given" is to be a function'],
    [{ assuming: 3 }, '"assuming" is to be a function'],
    [{ relation: undefined }, '"relation" is to be a function'],
    [{ degree: 0 }, '"degree" is to be a positive integer'],
    [{ notes: 4 }, '"notes"'],
    [{ related: 'theory/jensen-gap' }, '"related" is to be a list of ids'],
    [{ related: ['../secret'] }, '"related" is to be a list of ids'],
    [{ mutants: undefined }, '"mutants" is to be an object'],
    [{ mutants: { one: () => [] } }, '"mutants" has 1 of at least 2 entries'],
    [{ mutants: { one: () => [], two: 3 } }, '"mutants.two" is to be a function'],
    [{ mutants: { ' ': () => [], two: () => [] } }, 'a mutant has no name'],
    [
      { mutants: { one: quarter.relation, two: () => [] } },
      'the mutant "one" is the relation itself',
    ],
    [{ mutants: { one: equal, two: equal } }, 'two mutants are the same function'],
  ])('%o', (part, problem) => {
    expect(problemsOf(changed(part)).join()).toContain(problem);
    expect(() => claim(changed(part) as typeof quarter)).toThrow(TypeError);
  });

  it('values that are no objects', () => {
    expect(problemsOf(null)).toEqual(['expected an object made by claim({…}), found null']);
    expect(problemsOf(3).join()).toContain('found number');
    expect(problemsOf({}).length).toBeGreaterThan(4);
  });
});
