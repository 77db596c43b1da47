import { expect, it } from 'vitest';
import { proseWords } from '../../../src/documents/proofread/words.js';

it('words of a text are those of four letters, and of three capitals', () => {
  expect([...proseWords('The NWGM of an ensemble, and NWE; x')].sort()).toEqual([
    ...['NWE', 'NWGM', 'ensemble'],
  ]);
});
