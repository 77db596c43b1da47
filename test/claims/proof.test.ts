import { describe, expect, it, test } from 'vitest';
import { equal } from '../../src/claims/link.js';
import { proof, proofProblems } from '../../src/claims/proof.js';
import type { ProofDefinition } from '../../src/claims/proof.js';

describe('a proof', () => {
  it('is what was defined, with the most numbers of its method', () => {
    const where = () => [equal(0, 0)];
    expect(proof({ by: 'normal-form', shapes: 3, where })).toEqual({
      by: 'normal-form',
      shapes: 3,
      where,
      mostNumbers: 60,
    });
    expect(proof({ by: 'smt' }).mostNumbers).toBe(8);
    expect(proof({ by: 'smt', mostNumbers: 5 }).mostNumbers).toBe(5);
  });

  it('has the most numbers of its method where they are given as undefined', () => {
    const definition = { by: 'smt', mostNumbers: undefined } as unknown as ProofDefinition<unknown>;
    expect(proof(definition).mostNumbers).toBe(8);
  });

  it('may have lemmas and cuts where the solver works with them', () => {
    const lemmas = () => [equal(1, 1)];
    const cut = () => [0];
    expect(proof({ by: 'smt', lemmas, cut })).toMatchObject({ lemmas, cut });
  });

  it('says nothing of how many shapes there are unless it is told', () => {
    expect(proof({ by: 'smt' })).not.toHaveProperty('shapes');
  });
});

describe('what is no proof is refused with all its problems', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['null', null, ['expected an object made by proof({…}), found null']],
    ['a number', 3, ['expected an object made by proof({…}), found number']],
    ['nothing', undefined, ['expected an object made by proof({…}), found undefined']],
    ['no method', {}, ['"by" is to be one of normal-form, smt, not missing']],
    ['an unknown method', { by: 'magic' }, ['"by" is to be one of normal-form, smt, not "magic"']],
    [
      'a method that is no text',
      { by: 5n },
      ['"by" is to be one of normal-form, smt, not a value of type bigint'],
    ],
    ['text for a function', { by: 'smt', where: 'x' }, ['"where" is to be a function']],
    ['null for a function', { by: 'smt', cut: null }, ['"cut" is to be a function']],
    [
      'lemmas for normal forms',
      { by: 'normal-form', lemmas: () => [] },
      ['"lemmas" is for "smt" only'],
    ],
    ['cuts for normal forms', { by: 'normal-form', cut: () => [] }, ['"cut" is for "smt" only']],
    ['no shapes', { by: 'smt', shapes: 0 }, ['"shapes" is to be a positive integer']],
    ['half a shape', { by: 'smt', shapes: 0.5 }, ['"shapes" is to be a positive integer']],
    ['shapes in words', { by: 'smt', shapes: '3' }, ['"shapes" is to be a positive integer']],
    [
      'endlessly many numbers',
      { by: 'smt', mostNumbers: Infinity },
      ['"mostNumbers" is to be a positive integer'],
    ],
    [
      'several things at once',
      { by: 'smt', shapes: -1, mostNumbers: 0 },
      ['"shapes" is to be a positive integer', '"mostNumbers" is to be a positive integer'],
    ],
  ])('%s', (_, value, problems) => {
    expect(proofProblems(value)).toEqual(problems);
  });

  it('by an error that lists them', () => {
    const wrong = { by: 'magic', shapes: 0 } as unknown as ProofDefinition<unknown>;
    expect(() => proof(wrong)).toThrow(TypeError);
    expect(() => proof(wrong)).toThrow(
      'this is no proof: "by" is to be one of normal-form, smt, not "magic"; "shapes" is to be',
    );
  });
});

test('a proof that was made has no problems', () => {
  expect(proofProblems(proof({ by: 'normal-form', shapes: 1, notes: 'by hand' }))).toEqual([]);
});
