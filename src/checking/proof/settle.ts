import type { CatalogueEntry } from '../../claims/claim.js';
import type { Json } from '../../claims/domain.js';
import type { Proof } from '../../claims/proof.js';
import type { Rational } from '../../arithmetic/number.js';
import { attempt } from '../attempt.js';
import { tryCase } from '../try-case.js';
import { caseAt, caseWith } from './counterexample.js';
import { facesOf } from './faces.js';
import { disagreement, normalForm } from './normal-form.js';
import type { LinkForm, NormalForm } from './normal-form.js';
import { obeys } from './shapes.js';
import type { Shape } from './shapes.js';
import { settleBySolver } from './smt.js';

/** What a proof comes to for the cases of one shape. */
export type Settlement =
  | { readonly kind: 'proved' }
  | { readonly kind: 'open'; readonly reason: string }
  | {
      /** The claim is false for these numbers, or for nearly all of them. */
      readonly kind: 'broken';
      readonly remains: string;
      /** A case of the domain in which it is, where one was found. */
      readonly parameters?: Json;
    };

export interface Circumstances {
  readonly entry: CatalogueEntry;
  readonly proof: Proof;
  readonly seed: number;
  /** True once time is up. */
  readonly isOver: () => boolean;
}

/** Proves a claim for all cases of a shape, face by face; or says what is in the way. */
export async function settle(circumstances: Circumstances, shape: Shape): Promise<Settlement> {
  const { entry, proof, isOver } = circumstances;
  const count = shape.examples[0]?.numbers.size ?? 0;
  if (count > proof.mostNumbers)
    return open(`${count} numbers are more than the ${proof.mostNumbers} that are tried`);
  const interior = attempt(() => normalForm(entry.claim, proof, shape, new Map()));
  if (interior.kind !== 'value') return open(interior.message);
  if (interior.value === undefined)
    return open('no case obeys "where" and has sides that are defined');
  const wrong = disagreement(entry.claim, shape, interior.value);
  if (wrong !== undefined) return open(wrong);
  const { probabilities } = interior.value;
  const faces = facesOf(probabilities);
  if (faces === undefined)
    return open(`${probabilities.length} gates have too many masks of weight 0`);
  for (const face of faces) {
    if (isOver()) return open('the time was over');
    const form =
      face.size === 0 ? interior : attempt(() => normalForm(entry.claim, proof, shape, face));
    if (form.kind !== 'value') return open(form.message);
    if (form.value === undefined) continue;
    if (form.value.probabilities.some((name) => !probabilities.includes(name)))
      return open('the gates are others where some are certain');
    const settled = await settleFace(circumstances, shape, form.value);
    if (settled.kind !== 'proved') return settled;
  }
  return { kind: 'proved' };
}

async function settleFace(
  circumstances: Circumstances,
  shape: Shape,
  form: NormalForm,
): Promise<Settlement> {
  const { entry, proof } = circumstances;
  const { forms } = form;
  if (proof.by === 'normal-form') {
    if (forms === undefined) return open(form.reason ?? '');
    const place = forms.findIndex((one) => !isSettled(one));
    return place < 0 ? { kind: 'proved' } : unequal(circumstances, shape, form, forms[place]!);
  }
  const settled = await settleBySolver(entry.claim, proof, shape, form, (place) => {
    const one = forms?.[place];
    return one !== undefined && isSettled(one);
  });
  return settled.kind === 'model' ? brokenAt(circumstances, shape, form, settled.numbers) : settled;
}

/** Whether the sides are the same fraction of polynomials, and that is what the link asks for. */
function isSettled({ link: { comparison }, difference }: LinkForm): boolean {
  return difference.size === 0 && (comparison.kind === 'equal' || comparison.kind === 'at-most');
}

/** What is to be said of a link whose sides are different fractions of polynomials. */
function unequal(
  { entry, proof, seed }: Circumstances,
  shape: Shape,
  { assignment }: NormalForm,
  { link, left, right, difference }: LinkForm,
): Settlement {
  if (link.comparison.kind !== 'equal')
    return open('normal forms settle equalities, and a link is none that they settle');
  const remains = assignment.A.textOf(difference);
  const isNot0 = (p: LinkForm['difference'], at: ReadonlyMap<string, Rational>): boolean =>
    assignment.valueAt(p, at)?.sign() !== 0;
  const parameters = caseWith(
    entry.claim.domain,
    shape,
    (numbers) =>
      [...assignment.face].every(([name, x]) => numbers.get(name)?.equals(x) === true) &&
      [difference, left.denominator, right.denominator].every((p) => isNot0(p, numbers)),
    seed,
  );
  if (parameters !== undefined) return { kind: 'broken', remains, parameters };
  return proof.where === undefined
    ? { kind: 'broken', remains }
    : open(`the sides differ by ${remains}, in no case that was found`);
}

/** What is to be said of numbers that break a link in the eyes of Z3: they are checked exactly. */
function brokenAt(
  { entry, proof, seed }: Circumstances,
  shape: Shape,
  { assignment }: NormalForm,
  model: ReadonlyMap<string, Rational>,
): Settlement {
  const { claim } = entry;
  const { kase, numbers } = assignment.caseAt(shape.examples[0]?.kase, model);
  const text = [...numbers].map(([name, x]) => `${name} = ${x}`).join(', ');
  const checked = attempt(
    () => obeys(proof, kase) && tryCase(claim, 'values', kase, new Map()).verdict === 'refuted',
  );
  if (checked.kind !== 'value' || !checked.value)
    return open(`Z3 breaks it at ${text}, which exact arithmetic does not confirm`);
  const parameters = caseAt(claim.domain, shape, numbers, seed);
  const remains = `it is false at ${text}`;
  return parameters === undefined
    ? { kind: 'broken', remains }
    : { kind: 'broken', remains, parameters };
}

function open(reason: string): Settlement {
  return { kind: 'open', reason };
}
