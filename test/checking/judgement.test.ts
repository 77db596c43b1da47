import { describe, expect, it } from 'vitest';
import { NotRepresentable, Undefined } from '../../src/arithmetic/errors.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { intervalRung } from '../../src/checking/decide-interval.js';
import { rationalRung } from '../../src/checking/decide-rational.js';
import { seriesRung } from '../../src/checking/decide-series.js';
import { UnsoundRelation } from '../../src/checking/decision.js';
import { Judgement, modeOfLink } from '../../src/checking/judgement.js';
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
