import type { Arithmetic, Operand } from 'corrigenda';
import { equal } from 'corrigenda';
import { into, unitsOf } from '../_graph.ts';
import { nodeEnsembles, type NodeEnsemble } from '../_sigmoidal.ts';
import { forwardPass } from '../_forward-pass.ts';
import type { SigmoidalCase } from '../_sigmoidal-cases.ts';

/** The means over all masks of every node, and what might stand for them in (13). */
export function means(A: Arithmetic, kase: SigmoidalCase) {
  return { kase, nodes: nodeEnsembles(A, kase, false), pass: () => forwardPass(A, kase) };
}

/** E(S) = Σ w · factor · activity in each unit. */
export function links(
  A: Arithmetic,
  { kase, nodes }: ReturnType<typeof means>,
  factor: (from: number) => Operand,
  activity: (node: NodeEnsemble) => Operand,
) {
  return unitsOf(kase).map((i) =>
    equal(
      nodes[i]?.meanTotal ?? 0,
      A.sum(
        into(kase, i).map(([{ from, w }]) => {
          const below = nodes[from];
          return A.product([w, factor(from), below ? activity(below) : 0]);
        }),
      ),
      `node ${i}`,
    ),
  );
}
