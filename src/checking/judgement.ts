import type { Link } from '../claims/link.js';
import { attempt } from './attempt.js';
import { UnsoundRelation } from './decision.js';
import type { Decision, Rung, Sides } from './decision.js';
import type { Mode } from './ladder.js';

/** What a relation came to in a case, or `open` while links are undecided. */
export type Standing = 'open' | 'held' | 'refuted' | 'vanishing' | 'undefined';

/** The link that breaks a relation in a case. */
export interface Refutation {
  readonly place: number;
  readonly link: Omit<Link, 'left' | 'right'>;
  readonly decision: Decision;
  readonly sides: Sides | undefined;
}

const KINDS: ReadonlySet<string> = new Set(['equal', 'distinct', 'at-most', 'below', 'leading']);

/**
 * A relation in one case, on its way through the arithmetics: links are decided
 * one by one, and matched by their place.
 */
export class Judgement {
  standing: Standing = 'open';
  refutation: Refutation | undefined;
  /** Why it is undefined or vanishing, or what kept the last arithmetic from deciding it. */
  reason = '';
  private kinds: readonly string[] | undefined;
  private readonly made: (Decision | undefined)[] = [];

  /** @param mode what the links have to compare; not checked where it is undefined. */
  constructor(private readonly mode: Mode | undefined) {}

  /** The decisions made so far, by the place of the link. */
  get decisions(): readonly (Decision | undefined)[] {
    return this.made;
  }

  /** Evaluates the relation in one arithmetic, and decides what is still open. */
  judge(rung: Rung, relation: () => readonly Link[]): void {
    if (this.standing !== 'open') return;
    const attempted = attempt(() => {
      const links = relation();
      this.accept(links);
      this.decide(rung, links);
    });
    if (attempted.kind === 'value') return;
    this.reason = `${rung.arithmetic.name}: ${attempted.message}`;
    if (attempted.kind === 'undefined') this.standing = 'undefined';
  }

  /** Says that a quantity has no value. */
  isUndefined(message: string): void {
    if (this.standing !== 'open') return;
    this.standing = 'undefined';
    this.reason = message;
  }

  private decide(rung: Rung, links: readonly Link[]): void {
    for (const [place, link] of links.entries()) {
      const decision = (this.made[place] ??= rung.decide(link));
      if (decision?.verdict !== 'refuted') continue;
      const { comparison, label } = link;
      this.refutation = {
        place,
        link: label === undefined ? { comparison } : { comparison, label },
        decision,
        sides: rung.sides(link),
      };
      this.standing = 'refuted';
      return;
    }
    const open = links.findIndex((_link, place) => this.made[place] === undefined);
    if (open >= 0) {
      this.reason = `link ${open + 1} is undecided in ${rung.arithmetic.name} arithmetic`;
      return;
    }
    const vanishing = links.find((_link, place) => this.made[place]?.verdict === 'vanishing');
    this.standing = vanishing === undefined ? 'held' : 'vanishing';
    const sides = vanishing && rung.sides(vanishing);
    if (sides !== undefined) this.reason = `the sides are ${sides.left} and ${sides.right}`;
  }

  /** Checks that the links are those of the other arithmetics, and of the kind that is expected. */
  private accept(links: readonly Link[]): void {
    const returned: unknown = links;
    if (!Array.isArray(returned)) throw new UnsoundRelation('a relation returned no list of links');
    if (links.length === 0) throw new UnsoundRelation('a relation has no links');
    const kinds = links.map(({ comparison }) => comparisonText(comparison));
    if (this.kinds !== undefined && this.kinds.join() !== kinds.join())
      throw new UnsoundRelation(
        `a relation has the links (${this.kinds.join(', ')}) in one arithmetic and (${kinds.join(', ')}) in another`,
      );
    this.kinds = kinds;
    if (this.mode === undefined) return;
    for (const { comparison } of links) {
      if (modeOfLink(comparison.kind) !== this.mode)
        throw new UnsoundRelation(
          'a relation mixes comparisons to an order with comparisons by value: make two claims of it',
        );
    }
  }
}

/**
 * The comparison in a word, such as "at-most" or "order 2".
 *
 * @throws UnsoundRelation if it is none, or its order is no natural number.
 */
export function comparisonText(comparison: Link['comparison']): string {
  const { kind } = comparison;
  if (kind !== 'order') {
    if (KINDS.has(kind)) return kind;
    throw new UnsoundRelation(`a link compares its sides by "${kind}"`);
  }
  if (Number.isSafeInteger(comparison.order) && comparison.order >= 0)
    return `order ${comparison.order}`;
  throw new UnsoundRelation(`a link states the order ${comparison.order}`);
}

/** What kind of arithmetic a comparison needs. */
export function modeOfLink(kind: Link['comparison']['kind']): Mode {
  return kind === 'order' || kind === 'leading' ? 'series' : 'values';
}
