import type { Span } from '../meaning/tree.js';
import { isFunctionName } from '../meaning/vocabulary.js';
import type { ReadDocument } from '../proofread/document.js';
import { introductionsOf, type FoundIntroduction } from './introduce.js';
import { settleKind, type Evidence, type Kind } from '../meaning/kind.js';
import { type Name } from '../meaning/name.js';
import { observe, type Observation } from './observe.js';
import { printed } from './printed.js';
import { printShape, shapeOf } from './shape.js';
import { statedShape, unifyShapes, type Statement } from './unify.js';
import { declaredBy } from './declared.js';
import { Declarations, sizeOf } from './declarations.js';
import type { Conflict, DocumentSymbol, How } from './symbol.js';

const MOST_EVIDENCE = 40;
const TELLING: readonly How[] = [
  'notation',
  'words',
  'membership',
  'definition',
  'list',
  'binding',
];

/** Kinds of what has no rows and columns, or is not to get any from a slip. */
const SHAPELESS: ReadonlySet<Kind> = new Set(['index', 'set', 'function', 'distribution']);
/** Signs that mean the same everywhere. */
const FIXED = /^(?:\\(?:partial|infty|emptyset|varnothing|nabla|bot|top)|mathbb:[NRQZC])$/u;

/** What is gathered of a symbol. */
interface Gathered {
  readonly name: Name;
  /** As it is printed first. */
  readonly sample: string;
  readonly places: Span[];
  readonly kinds: Evidence<Kind>[];
  readonly ranges: Evidence<string>[];
  readonly introductions: FoundIntroduction[];
  binding?: Span;
}

/** The symbols of a document, by the place where each stands first. */
export class SymbolTable {
  readonly symbols: readonly DocumentSymbol[];
  /** Which size each has where. */
  readonly declarations: Declarations;
  readonly #byKey: ReadonlyMap<string, DocumentSymbol>;

  constructor(document: ReadDocument) {
    const print = (span: Span): string => printed(document.text, span);
    const gathered = new Map<string, Gathered>();
    const entry = (name: Name): Gathered => {
      const known = gathered.get(name.key);
      if (known !== undefined) return known;
      const fresh: Gathered = {
        name,
        sample: sampleOf(name, print),
        places: [],
        kinds: [],
        ranges: [],
        introductions: [],
      };
      gathered.set(name.key, fresh);
      return fresh;
    };
    const statements: Statement[] = [];
    for (const { tree } of document.formulas) {
      if (tree === undefined) continue;
      for (const one of observe(tree, print)) note(entry(one.name), one, statements);
    }
    for (const one of introductionsOf(document)) {
      if (!gathered.has(one.name.key)) continue;
      const symbol = entry(one.name);
      symbol.introductions.push(one);
      // Several numbers, such as coefficients, are no number.
      const areSeveral = one.kind === 'number' && /[^s]s\s*\$\s*$/u.test(one.words);
      if (one.isStated && one.kind !== undefined && !areSeveral) {
        const { start, end, kind: says } = one;
        const reason = `the text calls it so: “${one.words}”`;
        symbol.kinds.push({ start, end, says, strength: 'stated', reason });
        statements.push({
          key: one.name.key,
          kind: says,
          start,
          end,
          reason,
          ...(one.size && { size: one.size }),
        });
      }
    }
    const notation = document.notation === undefined ? [] : declaredBy(document.notation);
    for (const { name, introduction, kinds, ranges } of notation) {
      const symbol = gathered.get(name.key);
      symbol?.introductions.push({ ...introduction, name, isStated: true });
      symbol?.kinds.push(...kinds);
      symbol?.ranges.push(...ranges);
    }
    // What is declared comes first, so that what the text says differently is the conflict.
    statements.unshift(...notation.flatMap(({ statement }) => statement ?? []));
    this.declarations = declarationsOf(document, statements, gathered);
    const shapeless = new Set(
      [...gathered].flatMap(([key, { kinds }]) => {
        const { kind } = settleKind(kinds);
        return kind !== undefined && SHAPELESS.has(kind) ? [key] : [];
      }),
    );
    const shapes = unifyShapes(document, statements, shapeless);
    this.symbols = [...gathered.values()]
      .filter(({ name, places }) => places.length > 0 && !isFixed(name))
      .map((one) => this.settled(one, shapes.of(one.name.key), print))
      .sort((one, other) => one.places[0]!.start - other.places[0]!.start);
    this.#byKey = new Map(this.symbols.map((symbol) => [symbol.key, symbol]));
  }

  /** The symbol that a name names; undefined for one that no formula has. */
  get(key: string): DocumentSymbol | undefined {
    return this.#byKey.get(key);
  }

  private settled(
    { name, sample, places, kinds, ranges, introductions, binding }: Gathered,
    inferred: ReturnType<ReturnType<typeof unifyShapes>['of']>,
    print: (span: Span) => string,
  ): DocumentSymbol {
    const all = [...kinds, ...inferred.kinds];
    const { kind, conflicts } = settleKind(all);
    const bindings: FoundIntroduction[] =
      binding === undefined || introductions.length > 0
        ? []
        : [{ ...binding, name, how: 'binding', words: `$${print(binding)}$`, isStated: false }];
    // What may be a set or a vector has no length.
    const isOpen = kind === undefined && conflicts.length > 0;
    const shape = isOpen ? undefined : inferred.shaped && shapeOf(inferred.shaped);
    const size = shape && sizeOf(shape);
    return {
      ...{ key: name.key, base: name.base, print: name.print, places },
      sample,
      indices: name.below.length + name.above.length,
      introductions: [...introductions, ...bindings]
        .sort(
          (one, other) =>
            TELLING.indexOf(one.how) - TELLING.indexOf(other.how) || one.start - other.start,
        )
        .slice(0, MOST_EVIDENCE)
        .map(({ start, end, how, words, kind: said }) => ({
          start,
          end,
          how,
          words,
          ...(said && { kind: said }),
        })),
      ...(kind && { kind }),
      kinds: distinct(all),
      ...(shape && { shape: printShape(shape) }),
      ...(size && { size }),
      shapes: distinct(inferred.evidence),
      ranges: distinct(ranges),
      conflicts: [...conflicts.map(told), ...inferred.conflicts],
    };
  }
}

function declarationsOf(
  document: ReadDocument,
  statements: readonly Statement[],
  gathered: ReadonlyMap<string, Gathered>,
): Declarations {
  const declarations = new Declarations(document);
  for (const statement of statements) {
    const shape = statedShape(statement);
    const size = shape && sizeOf(shape);
    if (size !== undefined)
      declarations.add(statement.key, {
        start: statement.start,
        size,
        ...(statement.isDeclared === true && { isDeclared: true }),
      });
  }
  for (const [key, { introductions }] of gathered)
    for (const { start, how } of introductions)
      if (how === 'words' || how === 'definition') declarations.add(key, { start });
  declarations.sort();
  return declarations;
}

function note(symbol: Gathered, one: Observation, statements: Statement[]): void {
  switch (one.what) {
    case 'appears':
      symbol.places.push({ start: one.place.start, end: one.place.end });
      return;
    case 'bound':
      symbol.binding ??= { start: one.place.start, end: one.place.end };
      return;
    case 'kind':
      symbol.kinds.push(one.evidence);
      return;
    case 'range':
      symbol.ranges.push(one.evidence);
      return;
    case 'shape': {
      const { start, end, reason, says } = one.evidence;
      statements.push({ key: one.name.key, shape: says, start, end, reason });
    }
  }
}

/** Names that no document introduces, such as those of the logarithm and of infinity. */
function isFixed({ base }: Name): boolean {
  return (
    FIXED.test(base) ||
    (/^\\?[A-Za-z]{2,}$/u.test(base) && isFunctionName(base.replace(/^\\/u, '')))
  );
}

function sampleOf({ print: letter, below, above }: Name, print: (span: Span) => string): string {
  const script = (sign: string, indices: readonly Span[]): string => {
    const text = indices
      .map(print)
      .join(indices.every((one) => /^\w$/u.test(print(one))) ? '' : ',');
    return text === '' ? '' : text.length === 1 ? sign + text : `${sign}{${text}}`;
  };
  return letter + script('_', below) + script('^', above);
}

/** Each thing that is said for each reason once, at its first place. */
function distinct<T>(evidence: readonly Evidence<T>[]): Evidence<T>[] {
  const seen = new Set<string>();
  return evidence
    .filter(({ says, reason }) => {
      const key = `${String(says)} ${reason}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, MOST_EVIDENCE);
}

function told([one, other]: readonly [Evidence<Kind>, Evidence<Kind>]): Conflict {
  return {
    message: `${one.says}, since ${one.reason}; but ${other.says}, since ${other.reason}`,
    places: [one, other].map(({ start, end }) => ({ start, end })),
  };
}
