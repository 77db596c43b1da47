import { describe, expect, it } from 'vitest';
import { NotRepresentable, TooLarge, Undefined } from '../../src/arithmetic/errors.js';
import { attempt } from '../../src/checking/attempt.js';

describe('an attempt', () => {
  const throwing = (error: unknown) =>
    attempt(() => {
      throw error;
    });

  it('gives the value', () => {
    expect(attempt(() => 3)).toEqual({ kind: 'value', value: 3 });
  });

  it('tells what has no value from what another arithmetic may have', () => {
    expect(throwing(new Undefined('0/0'))).toEqual({ kind: 'undefined', message: '0/0' });
    expect(throwing(new NotRepresentable('e')).kind).toBe('elsewhere');
    expect(throwing(new TooLarge('cap')).kind).toBe('elsewhere');
  });

  it('knows the errors of another copy of the package by their names', () => {
    class Undefined extends Error {
      override readonly name = 'Undefined';
    }
    expect(throwing(new Undefined('0/0')).kind).toBe('undefined');
  });

  it('throws everything else on', () => {
    expect(() => throwing(new TypeError('x'))).toThrow(TypeError);
    expect(() => throwing('a string')).toThrow('a string');
  });
});
