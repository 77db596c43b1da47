import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { times } from '../../src/arithmetic/interval-ring.js';
import { mpfr, type Pointer } from '../../src/arithmetic/mpfr.js';
import { ln } from '../../src/arithmetic/interval-exponential.js';
import { operations, type Operation } from './itf1788/operations.js';
import { readStatements } from './itf1788/reader.js';
import { run, table } from './itf1788/runner.js';

const shared = process.env['CORRIGENDA_SHARED'] ?? '../shared';
const folder = path.join(shared, 'conformance', 'itf1788');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.itl')) : [];
const sources = files.map((name) => readFileSync(path.join(folder, name), 'utf8'));
const statements = sources.flatMap(readStatements);

type Step = (pointer: Pointer) => void;

/** A product whose ends are moved by one unit in the last place each. */
function moved(lower: Step, upper: Step): Operation {
  return {
    gives: 'interval',
    apply: (...[x, y]) => {
      if (!x || !y) throw new Error('two factors are expected');
      const z = times(x, y);
      if (z.isEmpty) return z;
      const copy = z.arithmetic.spanning(z.lower, z.upper, z.certain);
      lower(copy.lower);
      upper(copy.upper);
      return copy;
    },
  };
}

describe.skipIf(files.length === 0)(`ITF1788 in ${folder}`, () => {
  it('contains every expected result', () => {
    const outcome = run(statements, operations);
    console.log(table(outcome));
    expect(outcome.tallies.flatMap((tally) => tally.violations)).toEqual([]);
    expect(outcome.tallies.reduce((sum, tally) => sum + tally.ran, 0)).toBeGreaterThan(4000);
    expect([...outcome.missing.keys()]).toEqual(['isNaI']);
    // Every semicolon outside of the comments ends one statement.
    const semicolons =
      sources
        .join('')
        .replace(/\/\*[^]*?\*\/|\/\/.*/g, '')
        .split(';').length - 1;
    expect(statements).toHaveLength(semicolons);
  });

  it('finds a multiplication that rounds inward', () => {
    const inward = moved(mpfr.mpfr_nextabove, mpfr.mpfr_nextbelow);
    // Zero and infinity stay what they are in binary64 when they are moved by one unit of MPFR's.
    const visible = statements.filter(
      ({ operation, expected: [result] }) =>
        operation === 'mul' &&
        result?.kind === 'interval' &&
        [result.lower, result.upper].some((end) => end !== 0 && Number.isFinite(end)),
    );
    expect(visible.length).toBeGreaterThan(30);
    expect(run(statements, { mul: inward }).tallies[0]?.violations).toHaveLength(visible.length);
  });

  it('finds a multiplication of which one end only rounds inward', () => {
    const still: Step = () => undefined;
    for (const half of [moved(mpfr.mpfr_nextabove, still), moved(still, mpfr.mpfr_nextbelow)])
      expect(run(statements, { mul: half }).tallies[0]?.violations.length).toBeGreaterThan(20);
  });

  it('does not call a result tight that is one unit too wide', () => {
    const outward = moved(mpfr.mpfr_nextbelow, mpfr.mpfr_nextabove);
    const [tally] = run(statements, { mul: outward }).tallies;
    expect(tally?.violations).toEqual([]);
    expect(tally?.tight).toBeLessThan((tally?.ran ?? 0) / 2);
  });

  it('finds a logarithm that claims to be certain outside of its domain', () => {
    const bold: Operation = {
      gives: 'interval',
      apply: (...[x]) => {
        if (!x) throw new Error('an argument is expected');
        return ln(x).withCertainty(true);
      },
    };
    expect(run(statements, { log: bold }).tallies[0]?.violations).toHaveLength(1);
  });

  it('finds a wrong comparison and a wrong number', () => {
    const never: Operation = { gives: 'boolean', apply: () => false };
    const zero: Operation = { gives: 'numbers', apply: () => [0] };
    const { tallies } = run(statements, { subset: never, wid: zero });
    expect(tallies.map((tally) => tally.violations.length > 5)).toEqual([true, true]);
  });

  it('names operations that the table does not have', () => {
    expect(run(statements, {}).missing.get('mul')).toBe(122);
  });
});
