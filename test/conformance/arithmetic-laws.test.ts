import { describe, expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { agree } from './laws/agreement.js';
import { associates, commutes, distributes, gathers, hasNeutralElements } from './laws/algebra.js';
import { encloses } from './laws/encloses.js';
import { namesItself, refusesStrangers, refusesWhatIsUndefined } from './laws/refuses.js';
import { rational, SUBJECTS, type Subject } from './laws/subject.js';
import { tampered } from './laws/tampered.js';

const LAWS: Readonly<Record<string, (subject: Subject) => void>> = {
  'operands of sums, products, maxima and minima change places': commutes,
  'sums and products associate': associates,
  'products distribute over sums': distributes,
  'sums, products and products of powers of many are those of two and two': gathers,
  '0 and 1 are neutral': hasNeutralElements,
  'the exact result lies where the value says': encloses,
  'what has no value is refused': refusesWhatIsUndefined,
  'strangers are refused': refusesStrangers,
  'values name their arithmetic': namesItself,
};

describe.each(SUBJECTS.map((subject) => [subject.name, subject] as const))('%s', (_, subject) => {
  test.each(Object.entries(LAWS))('%s', (_name, law) => {
    law(subject);
  });
});

test('all arithmetics agree on exponentials, logarithms, tanh, sines, cosines, π and roots', () => {
  expect(agree(SUBJECTS).compared).toBeGreaterThan(1000);
});

/** What an expectation that is not met inside of a law, or of a property in it, says. */
function unmet(law: () => void): string {
  try {
    law();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof Error && cause.name === 'AssertionError') return cause.message;
    throw error;
  }
  return 'nothing';
}

describe('a planted violation is found', () => {
  const first = ([a = Rational.zero]: readonly Rational[]): Rational => a;
  const little = '1e-30';

  test.each([
    ['plus that prefers one side', commutes, { plus: (r, x) => r.plus(first(x).times(little)) }],
    ['max that is always the first', commutes, { max: (_, x) => first(x) }],
    ['plus that is a little too much', associates, { plus: (r) => r.times('1.000001') }],
    [
      'times with a wrong sign at 2',
      associates,
      { times: (r, x) => (first(x).equals(2) ? r.negated() : r) },
    ],
    ['times that is a little too much', distributes, { times: (r) => r.plus(little) }],
    ['a sum without its first term', gathers, { sum: (r, x) => r.minus(x[0] ?? 1) }],
    ['a product that is off', gathers, { product: (r) => r.times('1.0000001') }],
    ['powers that are off', gathers, { powers: (r) => r.plus(little) }],
    [
      'a power 0 that is 0',
      hasNeutralElements,
      { power: (r, x) => (x[1]?.equals(0) ? r.minus(r) : r) },
    ],
    ['over that rounds', hasNeutralElements, { over: (r) => r.plus(little) }],
    ['minus that rounds', encloses, { minus: (r) => r.plus(little) }],
    ['abs that keeps the sign', encloses, { abs: (_, x) => first(x) }],
    ['min that is max', encloses, { min: (r, x) => (x[0] ?? r).plus(x[1] ?? r).minus(r) }],
    ['power that rounds', encloses, { power: (r) => r.plus(little) }],
  ] as const satisfies readonly (readonly [
    string,
    (subject: Subject) => void,
    Parameters<typeof tampered>[0],
  ])[])('%s', (_name, law, faults) => {
    law(rational);
    expect(
      unmet(() => {
        law(tampered(faults));
      }),
    ).toMatch(/ in \[|lie apart|to be '\[/);
  });

  test('bounds that do not hold what they should', () => {
    const narrow: Subject = {
      ...rational,
      bounds: (value, scale) => {
        const { lower, upper } = rational.bounds(value, scale);
        return { lower: lower?.plus(little), upper: upper?.plus(little) };
      },
    };
    expect(
      unmet(() => {
        encloses(narrow);
      }),
    ).toMatch(' in [');
  });

  test('a function on which one arithmetic differs from the others', () => {
    const wrong = (subject: Subject): Subject => ({
      ...subject,
      bounds: (value, scale) => {
        const { lower, upper } = subject.bounds(value, scale);
        return { lower: lower?.plus('1e-6'), upper: upper?.plus('1e-6') };
      },
    });
    for (const subject of SUBJECTS.filter(({ exact }) => !exact))
      expect(
        unmet(() => {
          agree(SUBJECTS.map((other) => (other === subject ? wrong(subject) : other)));
        }),
      ).toMatch('lie apart');
  });

  test('an arithmetic that gives what is undefined a value, or lets a stranger in', () => {
    const lax: Subject = {
      ...rational,
      within: (body) => {
        rational.within((A) => {
          body({ ...A, of: (x) => A.of(typeof x === 'number' ? Math.trunc(x) : x) });
        });
      },
    };
    expect(
      unmet(() => {
        refusesStrangers(lax);
      }),
    ).toMatch('to throw');
    const forgiving: Subject = {
      ...rational,
      within: (body) => {
        rational.within((A) => {
          body({ ...A, powers: () => A.of(0) });
        });
      },
    };
    expect(
      unmet(() => {
        refusesWhatIsUndefined(forgiving);
      }),
    ).toMatch('in a product of powers');
    expect(
      unmet(() => {
        namesItself(forgiving);
      }),
    ).toMatch('to be');
  });
});
