import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OutsideProject } from './outside-project.js';
import type { Ended } from './outside-project.js';

let project: OutsideProject;

beforeAll(() => {
  project = new OutsideProject();
});

afterAll(() => {
  project.remove();
});

/** A linear unit over the inputs, each with a gate, as JSON text. */
function network(input: string, keep = '"1/2"', on = '"inputs"'): string {
  const weights = input.replace(/[^,]+/gu, '1');
  return `{"input": [${input}], "layers": [{"weights": [[${weights}]]}], "gates": [{"on": ${on}, "keep": ${keep}}]}`;
}

function ensemble(text: string, ...options: readonly string[]): Ended {
  project.write('network.json', text);
  return project.run(['ensemble', 'network.json', ...options]);
}

describe('corrigenda ensemble', () => {
  it('takes a sound network', () => {
    const { code, stdout } = ensemble(network('1, 2'));
    expect(code).toBe(0);
    expect(stdout).toContain('3/2');
  });

  it('prints JSON that parses', () => {
    const { code, stdout } = ensemble(network('1, 2'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ gates: 2, masks: 4 });
  });

  it.each<[string, string, RegExp]>([
    ['NaN', network('1, NaN'), /NaN|line|position/u],
    ['NaN in quotes', network('1, "NaN"'), /input\[1\].*NaN/u],
    [
      'a negative probability',
      network('1, 2', '[0.5, -0.25]'),
      /keep\[1\].*-0\.25|keep\[1\].*-1\/4/u,
    ],
    ['a probability above 1', network('1, 2', '"5/4"'), /keep.*5\/4/u],
    ['too many probabilities', network('1, 2', '[0.5, 0.5, 0.5]'), /keep.*3/u],
    ['a gate where no input is', network('1, 2', '0.5', '{"input": 1000000000}'), /1000000000/u],
    ['2^60 masks', network(Array(60).fill('1').join(', ')), /60 gates.*2\^60 masks/u],
    ['nothing in it', '', /network\.json/u],
  ])('refuses %s, and says where', (_what, text, message) => {
    const { code, stderr, stdout } = ensemble(text);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: /u);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  it('refuses 10^9 gates before it makes them', () => {
    const side = 1000;
    const row = `[${Array(side).fill('0').join(',')}]`;
    const weights = `[${Array(side).fill(row).join(',')}]`;
    const gates = Array(1000).fill('{"layer": 1, "from": 0}').join(',');
    const { code, stderr } = ensemble(
      `{"input": ${row}, "layers": [{"weights": ${weights}}], "gates": [{"on": [${gates}], "keep": 0.5}]}`,
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: network\.json: /u);
  });

  it('says that a file is not there', () => {
    const { code, stderr } = project.run(['ensemble', 'nowhere.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere.json');
  });
});
