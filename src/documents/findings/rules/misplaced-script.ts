import type { Node, Of } from '../../meaning/tree.js';
import type { Finding, Rule } from '../rule.js';
import { ofKind, type Survey } from '../survey.js';

/** A relation or an argument that slid into a subscript. */
export const misplacedScript: Rule = {
  name: 'misplaced-script',
  severity: 'error',
  about: 'A subscript begins with ∈, or holds the argument of the function that it belongs to.',
  correct:
    '$$\\prod_{d \\in S} p_{\\text{all}}(y = 1 \\mid d) = 1$$ and $$p_{\\text{all}}(y) = 2$$',
  incorrect:
    '$$\\prod_{d_{\\in S}} p_{\\text{all}(y = 1 \\mid d)} = 1$$ and $$p_{\\text{all}}(y) = 2$$',
  find: (survey) =>
    survey.formulas
      .filter(({ reliable }) => reliable)
      .flatMap(({ nodes }) => {
        const indices = new Set(ofKind(nodes, 'big').flatMap(({ below }) => below ?? []));
        return nodes.flatMap((node) => {
          if (node.kind !== 'symbol' && node.kind !== 'indexed') return [];
          const { sub } = node;
          if (sub?.kind === 'chain') return relation(survey, node, sub, indices.has(node));
          return sub?.kind === 'call' ? argument(survey, node, sub) : [];
        });
      }),
};

type Found = Omit<Finding, 'rule'>[];

/*
 * x_{\ge 0} and x_{<t} are customary, and v_{\in V} reminds of where v is; as the whole index
 * of a sum the last says nothing, and i_{=1} says nothing anywhere.
 */
function relation(survey: Survey, node: Node, sub: Of<'chain'>, isIndex: boolean): Found {
  const [first, second, third] = sub.members;
  const [sign] = sub.signs;
  if (first?.kind !== 'missing' || sign === undefined || third !== undefined) return [];
  // Below \underset and the like a remark stands, and no index.
  const script = /^([^]*?)\s*_\s*\{?\s*$/u.exec(
    survey.print({ start: node.start, end: sub.start }),
  );
  const base = script?.[1];
  if (base === undefined || base === '' || /^\\(?:under|over|stack)/u.test(base)) return [];
  const place = { severity: 'error' as const, start: node.start, end: node.end };
  if (second?.kind === 'missing')
    return /^(?:\\in|∈|=)$/u.test(sign.sign) && !survey.print(node).trimEnd().endsWith('}')
      ? [
          {
            ...place,
            message: `the subscript of ${base} is ${sign.sign} alone, which relates nothing there`,
          },
        ]
      : [];
  const isElement = sign.sign === '\\in' || sign.sign === '∈';
  if (!isIndex || (!isElement && sign.sign !== '=')) return [];
  return [
    {
      ...place,
      message: `${isElement ? '∈ and the set' : `${sign.sign} and what stands`} after it stand in the subscript of ${base}, where they say nothing of it`,
      correction: `${base} ${withBraces(survey.print({ start: sign.start, end: node.end }))}`,
    },
  ];
}

/** What stood in the subscript, out of its braces; a list in braces is a set. */
function withBraces(script: string): string {
  return script
    .replace(/\}$/u, '')
    .replace(
      /^(\\in|∈)\s*\{([^{}]*,[^{}]*)\}/u,
      (_all, sign: string, inside: string) => `${sign} \\{${inside}\\}`,
    );
}

function argument(survey: Survey, node: Node, sub: Of<'call'>): Found {
  const { of, argument: inside } = sub;
  if (of.kind !== 'symbol' || of.font !== 'roman' || of.name.length < 3 || inside.kind !== 'fence')
    return [];
  if (inside.of.kind !== 'chain' && inside.of.kind !== 'given') return [];
  // It is a slip of the braces where the same word is elsewhere a subscript by itself.
  const known = survey.symbols().some((other) => isSubscript(other, of.name));
  const accented = survey.formulas.some(({ nodes }) =>
    ofKind(nodes, 'indexed').some((other) => isSubscript(other, of.name)),
  );
  if (!known && !accented) return [];
  const base = survey.print({ start: node.start, end: sub.start }).replace(/\s*_\s*\{?\s*$/u, '');
  const arguments_ = survey.print(inside);
  return [
    {
      severity: 'error',
      start: node.start,
      end: node.end,
      message: `the argument ${arguments_.replace(/\s+/gu, ' ')} has slid into the subscript of ${base}`,
      correction: `${base}_{${survey.print(of)}}${arguments_}`,
    },
  ];
}

/** Whether a word, or one a stroke or two away, is the whole subscript of something. */
function isSubscript(node: Of<'symbol'> | Of<'indexed'>, word: string): boolean {
  const { sub } = node;
  if (sub?.kind !== 'symbol' || sub.font !== 'roman') return false;
  return sub.name === word || [...sub.name].sort().join('') === [...word].sort().join('');
}
