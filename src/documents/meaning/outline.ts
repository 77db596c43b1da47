import type { Node, Of } from './tree.js';

/**
 * A tree in one line, for people and for tests: `(= x (sum 1 -y))`. Of a choice it
 * has the likeliest reading, with a question mark.
 */
export function outline(node: Node): string {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'symbol':
      return symbol(node);
    case 'ellipsis':
      return '…';
    case 'placeholder':
      return `‹${node.sign}›`;
    case 'text':
      return JSON.stringify(node.text.trim());
    case 'missing':
      return '∅';
    case 'sum':
      return `(${['sum', ...node.terms.map((term) => term.sign.replace(/^\+$/u, '') + outline(term.node))].join(' ')})`;
    case 'product':
      return `(${['·', ...node.factors.map((factor) => (factor.sign === '/' ? '/' : '') + outline(factor.node))].join(' ')})`;
    case 'quotient':
      return `(/ ${outline(node.above)} ${outline(node.below)})`;
    case 'binomial':
      return `(binom ${outline(node.above)} ${outline(node.below)})`;
    case 'derivative':
      return derivative(node);
    case 'differential':
      return `(d${range(node.order, '^')} ${outline(node.of)})`;
    case 'power':
      return `(^ ${outline(node.base)} ${outline(node.exponent)})`;
    case 'root':
      return `(root ${outline(node.of)}${node.degree === undefined ? '' : ` ${outline(node.degree)}`})`;
    case 'call':
      return `(call ${outline(node.of)} ${outline(node.argument)})`;
    case 'big':
      return `(${node.operator}${range(node.below, '_')}${range(node.above, '^')} ${outline(node.body)})`;
    case 'fence':
      return `${node.open}${outline(node.of)}${node.close}`;
    case 'list':
      return `<${node.items.map(outline).join(' ')}>`;
    case 'given':
      return `(given ${outline(node.what)} ${outline(node.condition)})`;
    case 'matrix':
    case 'cases':
      return `(${node.kind} ${node.rows.map((row) => `[${row.map(outline).join(' ')}]`).join(' ')})`;
    case 'transpose':
      return `(ᵀ ${outline(node.of)})`;
    case 'marked':
      return `(mark${node.mark} ${outline(node.of)})`;
    case 'indexed':
      return `(at ${outline(node.of)}${range(node.sub, '_')}${range(node.upper, '^')})`;
    case 'accent':
      return `(${node.accent.replace('\\', '')} ${outline(node.of)})`;
    case 'postfix':
      return `(${node.sign} ${outline(node.of)})`;
    case 'prefix':
      return `(${node.sign} ${outline(node.of)})`;
    case 'evaluated':
      return `(eval ${outline(node.of)}${range(node.sub, '_')}${range(node.sup, '^')})`;
    case 'annotated':
      return `(note ${outline(node.of)} ${outline(node.note)})`;
    case 'chain':
      return `(${node.signs.map(({ sign }) => sign).join('')} ${node.members.map(outline).join(' ')})`;
    case 'statements':
      return `{${node.clauses.map(outline).join('; ')}}`;
    case 'choice':
      return `?${node.readings[0] === undefined ? '' : outline(node.readings[0].node)}`;
    case 'opaque':
      return `⟦${node.reason}⟧`;
  }
}

/** The sign with the order, what is differentiated, the variables with theirs. */
function derivative({ sign, order, of, variables }: Of<'derivative'>): string {
  const by = variables.map((one) => `${outline(one.node)}${range(one.order, '^')}`);
  return `(${sign}${range(order, '^')} ${[outline(of), ...by].join(' ')})`;
}

function symbol(node: Node & { kind: 'symbol' }): string {
  const font = node.font === undefined || node.font === 'roman' ? '' : `${node.font}:`;
  return `${font}${node.name}${'′'.repeat(node.primes)}${range(node.sub, '_')}${range(node.upper, '^')}`;
}

function range(node: Node | undefined, sign: string): string {
  return node === undefined ? '' : `${sign}${outline(node)}`;
}
