import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, YamlFile } from '../../../src/documents/notation/yaml-map.js';

const parse = (text: string): unknown => new YamlFile(text, 'n.yaml').parse();

describe('a YAML file', () => {
  it('has values with their places', () => {
    expect(parse('a:\n  - 1\n  - "x"\nb:')).toMatchObject({
      is: 'map',
      entries: [
        {
          key: 'a',
          start: 0,
          value: {
            is: 'list',
            items: [
              { is: 'number', text: '1', start: 7 },
              { is: 'text', text: 'x' },
            ],
          },
        },
        { key: 'b', value: { is: 'nothing' } },
      ],
    });
  });

  it.each([
    ['a: &x 1\nb: *x', 'n.yaml:2:4: an alias'],
    ['a: !!js/function x', 'n.yaml:1:'],
    ['a: !own x', 'n.yaml:1:'],
    ['a: 1\na: 2', 'n.yaml:2:1: a stands here twice'],
    ['a: [1', 'n.yaml:1:'],
    ['? [a]\n: 1', 'a key that is no text'],
    ['['.repeat(300), 'more than 200 open brackets'],
    ['[[[[[[[[[[1]]]]]]]]]]', 'nested deeper than 8'],
    ['- '.repeat(60_000), 'n.yaml'],
    ['x'.repeat(MOST_CHARACTERS + 1), 'characters'],
    [`[${'1,'.repeat(30_000)}]`, 'more than 20000 values'],
  ])('is refused where it is like %j', (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
