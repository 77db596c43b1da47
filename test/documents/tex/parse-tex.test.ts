import { describe, expect, it } from 'vitest';
import { DEEPEST_TEX, LONGEST_TEX, parseTex } from '../../../src/documents/tex/parse-tex.js';

describe('parsing a formula', () => {
  it('gives the nodes of what can be read', () => {
    expect(parseTex('x+1')).toMatchObject({ nodes: [{}, {}, {}], problems: [] });
  });

  it('blanks what breaks it, says so, and goes on', () => {
    const { nodes, problems } = parseTex('x } + y');
    expect(nodes?.map((node) => node.text)).toEqual(['x', '+', 'y']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ start: 2, end: 3 });
    expect(problems[0]?.message).toContain('}');
  });

  it('gives up where the end is missing', () => {
    expect(parseTex('\\frac{a}{b')).toMatchObject({ problems: [{ start: 10 }] });
  });

  it('reads nothing that is too long or too deep', () => {
    expect(parseTex('x'.repeat(LONGEST_TEX + 1)).problems[0]?.message).toMatch(/longer than/u);
    const deep = DEEPEST_TEX + 1;
    expect(parseTex('{'.repeat(deep) + '}'.repeat(deep)).problems[0]?.message).toMatch(/deeper/u);
    expect(parseTex('{'.repeat(10_000)).problems).toHaveLength(1);
  });

  it('survives scripts upon scripts', () => {
    expect(parseTex('x^'.repeat(3_000)).problems.length).toBeGreaterThan(0);
    expect(parseTex('\\sqrt'.repeat(3_000)).problems.length).toBeGreaterThan(0);
  });
});
