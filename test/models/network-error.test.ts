import { expect, test } from 'vitest';
import { NetworkError } from '../../src/models/network-error.js';

test('a network error names the place and the problem', () => {
  const error = new NetworkError('layers[0].bias', 'expected 2 numbers');
  expect(error.message).toBe('layers[0].bias: expected 2 numbers');
  expect([error.path, error.problem, error.name]).toEqual([
    'layers[0].bias',
    'expected 2 numbers',
    'NetworkError',
  ]);
  expect(new NetworkError('', 'too long').message).toBe('too long');
});
