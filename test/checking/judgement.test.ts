import { describe, expect, it } from 'vitest';
import { NotRepresentable, Undefined } from '../../src/arithmetic/errors.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { smallQuantity } from '../../src/arithmetic/series.js';
import { intervalRung } from '../../src/checking/decide-interval.js';
import { rationalRung } from '../../src/checking/decide-rational.js';
import { seriesRung } from '../../src/checking/decide-series.js';
import { UnsoundRelation } from '../../src/checking/decision.js';
import { comparisonText, Judgement, modeOfLink } from '../../src/checking/judgement.js';
import { agree, atMost, equal } from '../../src/claims/link.js';
import type { Link } from '../../src/claims/link.js';

const interval = intervalRung(64, false);

describe('a relation in one case', () => {
  it('holds once each of its links does, each in the first arithmetic that decides it', () => {
    const judgement = new Judgement('values');
    judgement.judge(rationalRung, () => {
      throw new NotRepresentable('e');
    });
    expect(judgement.standing).toBe('open');
    judgement.judge(interval, () => [equal(1, 1), atMost(1, 2)]);
    expect(judgement.standing).toBe('held');
    expect(judgement.decisions.map((decision) => decision?.arithmetic)).toEqual([
      'interval',
      'interval',
    ]);
  });

  it('stays open while a link does, and keeps what was decided', () => {
    const judgement = new Judgement('values');
    const links = (): Link[] => {
      const root = interval.arithmetic.of(2).power('1/2');
      return [atMost(root, 2), equal(root, interval.arithmetic.of(8).power('1/2').over(2))];
    };
    interval.within(() => {
      judgement.judge(interval, links);
    });
    expect(judgement.standing).toBe('open');
    expect(judgement.reason).toBe('link 2 is undecided in interval arithmetic');
    expect(judgement.decisions[0]?.verdict).toBe('holds');
  });

  it('is refuted by one link, which is told with its place and its sides', () => {
    const judgement = new Judgement('values');
    judgement.judge(rationalRung, () => [equal(1, 1), equal(rationals.of(2), 3, 'second')]);
    expect(judgement.standing).toBe('refuted');
    expect(judgement.refutation).toMatchObject({
      place: 1,
      link: { comparison: { kind: 'equal' }, label: 'second' },
      sides: { left: '2', right: '3' },
    });
  });

  it('is not judged again once it is decided', () => {
    const judgement = new Judgement('values');
    judgement.judge(rationalRung, () => [equal(1, 1)]);
    judgement.judge(rationalRung, () => [equal(1, 2)]);
    expect(judgement.standing).toBe('held');
  });

  it('is undefined where it throws so, or where it is told so', () => {
    const thrown = new Judgement('values');
    thrown.judge(rationalRung, () => {
      throw new Undefined('0/0');
    });
    expect([thrown.standing, thrown.reason]).toEqual(['undefined', 'rational: 0/0']);
    const told = new Judgement('values');
    told.isUndefined('0/0');
    expect(told.standing).toBe('undefined');
    const held = new Judgement('values');
    held.judge(rationalRung, () => [equal(1, 1)]);
    held.isUndefined('0/0');
    expect(held.standing).toBe('held');
  });

  it('vanishes where a link does and none is refuted', () => {
    const judgement = new Judgement('series');
    judgement.judge(seriesRung(4, false), () => [agree(1, 1, 2), agree(0, 0, 2)]);
    expect(judgement.standing).toBe('vanishing');
    const refuted = new Judgement('series');
    refuted.judge(seriesRung(4, false), () => [agree(0, 0, 2), agree(1, 2, 2)]);
    expect(refuted.standing).toBe('refuted');
  });

  it.each<[string, () => readonly Link[]]>([
    ['no links', () => []],
    ['no list', () => ({}) as unknown as Link[]],
    [
      'an unknown comparison',
      () => [{ ...equal(1, 1), comparison: { kind: 'near' } } as unknown as Link],
    ],
    [
      'an order that is no number',
      () => [{ ...equal(1, 1), comparison: { kind: 'order', order: NaN } }],
    ],
    ['series among values', () => [equal(1, 1), agree(1, 1, 2)]],
  ])('is unsound with %s', (_what, relation) => {
    expect(() => {
      new Judgement('values').judge(rationalRung, relation);
    }).toThrow(UnsoundRelation);
  });

  it('is unsound where its links change from one arithmetic to the next', () => {
    const judgement = new Judgement('values');
    interval.within(() => {
      const root = interval.arithmetic.of(2).power('1/2');
      judgement.judge(interval, () => [
        equal(root, interval.arithmetic.of(8).power('1/2').over(2)),
      ]);
    });
    expect(() => {
      judgement.judge(rationalRung, () => [atMost(1, 1)]);
    }).toThrow(/in one arithmetic/);
    expect(() => {
      judgement.judge(rationalRung, () => [equal(1, 1), equal(1, 1)]);
    }).toThrow(UnsoundRelation);
  });
});

it('comparisons to an order and of leading terms are for series', () => {
  expect(
    (['equal', 'distinct', 'at-most', 'below', 'order', 'leading'] as const).map(modeOfLink),
  ).toEqual(['values', 'values', 'values', 'values', 'series', 'series']);
});

describe('what a judgement says', () => {
  it('is nothing before it is asked', () => {
    const judgement = new Judgement('values');
    expect([judgement.standing, judgement.reason, judgement.decisions]).toEqual(['open', '', []]);
  });

  it('is the reason of the arithmetic that asked last, until it is decided', () => {
    const judgement = new Judgement('values');
    judgement.judge(rationalRung, () => {
      throw new NotRepresentable('e');
    });
    expect(judgement.reason).toBe('rational: e');
  });

  it('are the sides that vanish', () => {
    const judgement = new Judgement('series');
    const rung = seriesRung(4, false);
    judgement.judge(rung, () => [
      agree(1, 1, 2),
      agree(smallQuantity(rung.arithmetic).power(3), 0, 2),
    ]);
    expect([judgement.standing, judgement.reason]).toEqual([
      'vanishing',
      'the sides are t^3 and 0',
    ]);
    const held = new Judgement('series');
    held.judge(rung, () => [agree(1, 1, 2)]);
    expect(held.reason).toBe('');
  });

  it('keeps the message with which it was told that a quantity is undefined, and the first one', () => {
    const judgement = new Judgement('values');
    judgement.isUndefined('0/0');
    judgement.isUndefined('1/0');
    expect(judgement.reason).toBe('0/0');
    judgement.judge(rationalRung, () => [equal(1, 1)]);
    expect(judgement.standing).toBe('undefined');
  });

  it('has a label with the link that breaks only where the link has one', () => {
    const judgement = new Judgement('values');
    judgement.judge(rationalRung, () => [equal(1, 2)]);
    expect(judgement.refutation?.link).toEqual({ comparison: { kind: 'equal' } });
    expect(judgement.refutation?.link).not.toHaveProperty('label');
    const labelled = new Judgement('values');
    labelled.judge(rationalRung, () => [equal(1, 2, 'first')]);
    expect(labelled.refutation?.link).toEqual({ comparison: { kind: 'equal' }, label: 'first' });
  });

  it('is not asked for a relation once it is decided', () => {
    const judgement = new Judgement('values');
    judgement.judge(rationalRung, () => [equal(1, 1)]);
    judgement.judge(rationalRung, () => {
      throw new TypeError('asked again');
    });
    expect(judgement.standing).toBe('held');
  });

  it('compares by value or to an order as its links like where no mode is asked for', () => {
    const judgement = new Judgement(undefined);
    judgement.judge(seriesRung(4, false), () => [equal(1, 1), agree(1, 1, 2)]);
    expect(judgement.standing).toBe('held');
  });
});

describe('an unsound relation is told', () => {
  const told = (links: unknown, mode: 'values' | 'series' = 'values'): string => {
    try {
      new Judgement(mode).judge(rationalRung, () => links as Link[]);
    } catch (error) {
      return String(error);
    }
    return '';
  };
  const withComparison = (comparison: unknown) => [{ ...equal(1, 1), comparison }];

  it('what it returned in place of links', () => {
    expect(told({})).toBe('UnsoundRelation: a relation returned no list of links');
    expect(told([])).toBe('UnsoundRelation: a relation has no links');
    expect(told(withComparison({ kind: 'near' }))).toContain('compares its sides by "near"');
    expect(told(withComparison({ kind: 'order', order: NaN }))).toContain('states the order NaN');
    expect(told(withComparison({ kind: 'order', order: -1 }), 'series')).toContain('order -1');
    expect(told(withComparison({ kind: 'order', order: 1.5 }), 'series')).toContain('order 1.5');
    expect(told([equal(1, 1), agree(1, 1, 2)])).toContain('make two claims of it');
  });

  it('the links that changed', () => {
    const judgement = new Judgement('series');
    const rung = seriesRung(1, false);
    const t = smallQuantity(rung.arithmetic);
    judgement.judge(rung, () => [agree(t.exp(), t.exp(), 3), agree(1, 1, 0)]);
    expect(judgement.standing).toBe('open');
    expect(() => {
      judgement.judge(rung, () => [agree(1, 1, 3), agree(1, 1, 1)]);
    }).toThrow(
      'a relation has the links (order 3, order 0) in one arithmetic and (order 3, order 1) in another',
    );
  });
});

it('a comparison is told in a word', () => {
  expect(comparisonText({ kind: 'at-most' })).toBe('at-most');
  expect(comparisonText({ kind: 'order', order: 0 })).toBe('order 0');
  expect(comparisonText({ kind: 'order', order: 12 })).toBe('order 12');
});
