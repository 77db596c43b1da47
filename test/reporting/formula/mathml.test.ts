import { expect, it } from 'vitest';
import { parseMathml, textOf } from '../../../src/reporting/formula/mathml.js';

it('reads elements, attributes, entities and text', () => {
  const { children } = parseMathml(
    '<math display="block"><mo>&lt;</mo><mspace width="1em"/></math>',
  );
  const [math] = children;
  expect(math).toMatchObject({ tag: 'math', attributes: { display: 'block' } });
  expect(math?.children.map(({ tag }) => tag)).toEqual(['mo', 'mspace']);
  expect(textOf(parseMathml('<mi>a</mi><mo>&amp;</mo>'))).toBe('a&');
});

it('refuses what is closed and was not open', () => {
  expect(() => parseMathml('<mi>a</mo>')).toThrow('</mo> closes nothing');
});
