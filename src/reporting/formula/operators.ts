import type { Role } from './spacing.js';

const ROLES: readonly (readonly [Role, string])[] = [
  ['relation', '=≠≤≥<>≈∼~∝≡≃≅≪≫∈∉⊂⊆⊃⊇→←↔⇒⇐⇔⟹⟸⟺⟶⟵↦∣≔∀∃⊢⊨'],
  ['binary', '+−-±∓×⋅·∗∘⊙⊕⊗∪∩∧∨∖'],
  ['open', '([{⟨⌊⌈'],
  ['close', ')]}⟩⌋⌉'],
  ['comma', ',;:'],
  ['large', '∑∏∫⋃⋂∐∮'],
  ['dots', '…⋯⋮'],
];

const KNOWN: ReadonlyMap<string, Role> = new Map(
  ROLES.flatMap(([role, marks]) => [...marks].map((mark): [string, Role] => [mark, role])),
);

/** What an operator is to its neighbours. */
export function roleOf(operator: string): Role {
  const known = KNOWN.get(operator);
  if (known !== undefined) return known;
  return /^\p{L}{2,}$/u.test(operator) ? 'name' : 'atom';
}

const WRITTEN: Readonly<Record<string, string>> = {
  '∣': '|',
  '∥': '‖',
  '∼': '~',
  '-': '−',
  '⋅': '·',
};

/** The sign that an operator is written with on a terminal. */
export function written(operator: string): string {
  return WRITTEN[operator] ?? operator;
}
