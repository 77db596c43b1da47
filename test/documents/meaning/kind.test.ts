import { describe, expect, it } from 'vitest';
import {
  areCompatible,
  KINDS,
  settleKind,
  type Evidence,
  type Kind,
  type Strength,
} from '../../../src/documents/meaning/kind.js';

const says = (kind: Kind, strength: Strength): Evidence<Kind> => ({
  ...{ says: kind, strength, start: 0, end: 1, reason: `${strength} ${kind}` },
});

describe('kinds', () => {
  it('go together with themselves, and some with wider ones', () => {
    for (const kind of KINDS) expect(areCompatible(kind, kind)).toBe(true);
    expect(areCompatible('number', 'index')).toBe(true);
    expect(areCompatible('random variable', 'vector')).toBe(true);
    expect(areCompatible('vector', 'matrix')).toBe(false);
  });

  it('are settled by the strongest evidence', () => {
    expect(settleKind([says('index', 'used'), says('vector', 'stated')])).toMatchObject({
      kind: 'vector',
    });
    expect(settleKind([])).toEqual({ conflicts: [] });
  });

  it('are left open by evidence as strong against as for', () => {
    const { kind, conflicts } = settleKind([says('set', 'stated'), says('vector', 'stated')]);
    expect(kind).toBeUndefined();
    expect(conflicts).toHaveLength(1);
  });

  it('keep weaker evidence against them as a conflict, but not habits', () => {
    expect(settleKind([says('number', 'stated'), says('function', 'used')])).toMatchObject({
      kind: 'number',
      conflicts: [[{ says: 'number' }, { says: 'function' }]],
    });
    expect(settleKind([says('number', 'stated'), says('vector', 'customary')]).conflicts).toEqual(
      [],
    );
  });

  it('take the narrower of two that go together', () => {
    expect(settleKind([says('function', 'used'), says('distribution', 'used')]).kind).toBe(
      'distribution',
    );
    expect(settleKind([says('number', 'stated'), says('index', 'used')]).kind).toBe('number');
  });
});
