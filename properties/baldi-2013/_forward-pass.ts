import { logistic } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { into, unitsOf } from './_graph.ts';
import { sigmoidOf } from './_sigmoidal.ts';
import type { SigmoidalCase } from './_sigmoidal-cases.ts';

/** One pass through the network with the weights w·p: (11), (12) and (13) taken together. */
export function forwardPass(A: Arithmetic, kase: SigmoidalCase): readonly Value[] {
  const done: Value[] = kase.input.map((x) => A.of(x));
  for (const unit of unitsOf(kase)) {
    const terms = into(kase, unit).map(([{ from, w }]) =>
      A.product([w, kase.law.inclusion[from] ?? 1, done[from] ?? 0]),
    );
    done.push(logistic(A, sigmoidOf(kase, unit), A.sum(terms)));
  }
  return done;
}
