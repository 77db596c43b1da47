import { expect, it } from 'vitest';
import { parseMathml } from '../../../src/reporting/formula/mathml.js';
import { line, piecesOf } from '../../../src/reporting/formula/pieces.js';

function text(markup: string): string {
  return line(parseMathml(markup));
}

it('takes upright letters in a group for a word', () => {
  const word = '<mrow><mi mathvariant="normal">a</mi><mi mathvariant="normal">b</mi></mrow>';
  expect(piecesOf(parseMathml(word))).toEqual([{ text: 'ab', role: 'name' }]);
});

it('leaves out phantoms, annotations and the sign of application', () => {
  expect(text('<mphantom><mi>a</mi></mphantom><annotation>b</annotation><mo>\u2061</mo>')).toBe('');
});

it('puts an accent on a letter, and in words on more', () => {
  const accent = (base: string): string =>
    text(`<mover accent="true"><mrow>${base}</mrow><mo>^</mo></mover>`);
  expect(accent('<mi>x</mi>')).toBe('x̂');
  expect(accent('<mi>x</mi><mi>y</mi>')).toBe('hat(xy)');
});

it('writes halves and thirds as one sign', () => {
  expect(text('<mfrac><mn>2</mn><mn>3</mn></mfrac>')).toBe('⅔');
  expect(text('<mfrac><mn>2</mn><mn>7</mn></mfrac>')).toBe('2/7');
});
