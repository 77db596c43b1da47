import { describe, expect, test } from 'vitest';
import { rowOutcome, rowResults } from '../../src/claims/row.js';
import type { Part } from '../../src/claims/row.js';
import type { Source } from '../../src/claims/source.js';

function part(
  verdict: Part['verdict'],
  standing: Part['standing'] = 'printed',
  guarantee: Part['guarantee'] = 'exact',
  id = 'book/eq-1',
): Part {
  return verdict === 'holds' || verdict === 'refuted'
    ? { id, standing, verdict, guarantee }
    : { id, standing, verdict };
}

describe('the outcome of a row', () => {
  test('is refuted if any printed part is, whatever the others are', () => {
    for (const other of ['holds', 'undecided', 'vacuous', 'error', 'not-run'] as const)
      expect(rowOutcome([part(other), part('refuted')])?.verdict).toBe('refuted');
  });

  test('is the weakest verdict and the weakest guarantee of its parts', () => {
    expect(rowOutcome([part('holds'), part('holds', 'printed', 'enclosed')])).toEqual({
      verdict: 'holds',
      guarantee: 'enclosed',
    });
    expect(rowOutcome([part('holds'), part('vacuous')])).toEqual({ verdict: 'vacuous' });
    expect(rowOutcome([part('vacuous'), part('undecided')])).toEqual({ verdict: 'undecided' });
    expect(rowOutcome([part('undecided'), part('not-run')])).toEqual({ verdict: 'not-run' });
    expect(rowOutcome([part('not-run'), part('error')])).toEqual({ verdict: 'error' });
  });

  test('has the strongest guarantee of the parts that refute it', () => {
    const parts = [part('refuted', 'printed', 'enclosed'), part('refuted', 'printed', 'exact')];
    expect(rowOutcome(parts)).toEqual({ verdict: 'refuted', guarantee: 'exact' });
  });

  test('is refuted by readings only if every reading is', () => {
    expect(rowOutcome([part('refuted', 'reading'), part('holds', 'reading')])).toEqual({
      verdict: 'holds',
      guarantee: 'exact',
    });
    expect(
      rowOutcome([
        part('refuted', 'reading', 'exact'),
        part('refuted', 'reading', 'enclosed'),
        part('holds'),
      ]),
    ).toEqual({ verdict: 'refuted', guarantee: 'enclosed' });
  });

  test('stays open while a reading that is not refuted is', () => {
    expect(rowOutcome([part('refuted', 'reading'), part('undecided', 'reading')])).toEqual({
      verdict: 'undecided',
    });
    expect(rowOutcome([part('refuted', 'reading'), part('not-run', 'reading')])).toEqual({
      verdict: 'not-run',
    });
  });

  test('does not count corrections and what goes beyond the source', () => {
    const parts = [part('holds'), part('refuted', 'beyond'), part('refuted', 'correction')];
    expect(rowOutcome(parts)?.verdict).toBe('holds');
    expect(rowOutcome([part('holds', 'correction'), part('holds', 'beyond')])).toBeUndefined();
    expect(rowOutcome([])).toBeUndefined();
  });
});

describe('the rows of a source', () => {
  const source: Source = {
    key: 'book',
    title: 'A book',
    authors: ['A. Author'],
    year: 1999,
    rows: [
      { locator: 'eq-2', kind: 'identity', says: 'two' },
      { locator: 'eq-1', kind: 'identity', says: 'one' },
      { locator: 'fig-1', kind: 'measured', says: 'a curve' },
    ],
  };

  test('come in the order of its list, then those that only have claims', () => {
    const parts = [
      part('holds', 'printed', 'exact', 'book/eq-9'),
      part('holds', 'printed', 'exact', 'book/eq-1/first'),
      part('refuted', 'printed', 'exact', 'book/eq-1/second'),
      part('holds', 'correction', 'exact', 'book/eq-1/corrected'),
    ];
    expect(rowResults('book', source, parts)).toEqual([
      {
        id: 'book/eq-2',
        source: 'book',
        locator: 'eq-2',
        kind: 'identity',
        says: 'two',
        claims: [],
        verdict: 'not-run',
        why: 'no claim yet',
      },
      {
        id: 'book/eq-1',
        source: 'book',
        locator: 'eq-1',
        kind: 'identity',
        says: 'one',
        claims: ['book/eq-1/first', 'book/eq-1/second', 'book/eq-1/corrected'],
        verdict: 'refuted',
        guarantee: 'exact',
      },
      {
        id: 'book/fig-1',
        source: 'book',
        locator: 'fig-1',
        kind: 'measured',
        says: 'a curve',
        claims: [],
        verdict: 'not-run',
        why: 'needs a trained network',
      },
      {
        id: 'book/eq-9',
        source: 'book',
        locator: 'eq-9',
        claims: ['book/eq-9'],
        verdict: 'holds',
        guarantee: 'exact',
      },
    ]);
  });

  test('say that nothing printed is claimed where only a correction is', () => {
    const parts = [part('holds', 'correction', 'exact', 'book/eq-1/corrected')];
    expect(rowResults('book', undefined, parts)).toEqual([
      {
        id: 'book/eq-1',
        source: 'book',
        locator: 'eq-1',
        claims: ['book/eq-1/corrected'],
        verdict: 'not-run',
        why: 'no claim yet for what is printed',
      },
    ]);
  });
  test('keep the place that their source gives them', () => {
    const [row] = [
      { locator: 'eq-1', kind: 'identity', says: 'one', line: 7, near: 'p. 2' } as const,
    ];
    expect(rowResults('book', { ...source, rows: [row] }, [])[0]).toMatchObject({
      line: 7,
      near: 'p. 2',
    });
  });

  test('name what is decided beside a part that is vacuous, and that nothing is', () => {
    const open = part('vacuous', 'printed', undefined, 'book/eq-1/approximation');
    const leading = part('holds', 'beyond', 'exact', 'book/eq-1/leading');
    const beside = (parts: readonly Part[]): unknown =>
      rowResults('book', undefined, parts)[0]?.beside;
    expect(beside([open, leading])).toEqual(['book/eq-1/leading']);
    expect(beside([open])).toEqual([]);
    expect(beside([leading, part('holds')])).toBeUndefined();
  });
});
