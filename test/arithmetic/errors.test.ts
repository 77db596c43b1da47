import { describe, expect, it } from 'vitest';
import { NotRepresentable, TooLarge, Undefined } from '../../src/arithmetic/errors.js';

describe('the errors of the arithmetics', () => {
  it.each([
    [Undefined, 'Undefined'],
    [NotRepresentable, 'NotRepresentable'],
    [TooLarge, 'TooLarge'],
  ])('carry their name and message', (Kind, name) => {
    const error = new Kind('why');
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(name);
    expect(error.message).toBe('why');
  });

  it('are told apart', () => {
    expect(new Undefined('')).not.toBeInstanceOf(NotRepresentable);
    expect(new NotRepresentable('')).not.toBeInstanceOf(TooLarge);
    expect(new TooLarge('')).not.toBeInstanceOf(Undefined);
  });
});
