import type { GateLocation, NetworkShape } from './gate-locations.js';
import type { JsonNode } from './json-node.js';

/** The most places of a network file that have a gate. */
export const MOST_PLACES = 1_000_000;

/** The most entries in the tables of the joint laws of a network file: rows times gates. */
export const MOST_ENTRIES = 2 ** 24;

/**
 * Which gate stands at which place of a network file, and how much its joint
 * laws hold. What is too much is refused before it is made.
 */
export class GateRegister {
  readonly #offsets = new Map<string, number>();
  readonly #gates: Int32Array;
  #places = 0;
  #entries = 0;

  constructor(readonly shape: NetworkShape) {
    const { sizes, feeds } = shape;
    let end = 0;
    for (const [layer, size] of sizes.entries()) {
      this.#offsets.set(`${layer}`, end);
      end += size;
      for (const from of feeds[layer] ?? []) {
        this.#offsets.set(`${layer} ${from}`, end);
        end += size * (sizes[from] ?? 0);
      }
    }
    this.#gates = new Int32Array(end).fill(-1);
  }

  /**
   * Puts a gate at a place.
   *
   * @param node the entry of `on` that names the place.
   * @throws NetworkError there if the place has a gate already, or too many have one.
   */
  put(gate: number, location: GateLocation, node: JsonNode): void {
    const at = this.#index(location);
    if (this.#gates[at] !== -1) throw node.error(`a second gate on ${nameOf(location)}`);
    if (this.#places === MOST_PLACES)
      throw node.error(`gates at more than ${MOST_PLACES} places, which is the most`);
    this.#gates[at] = gate;
    this.#places++;
  }

  /** The gate at a place; undefined where there is none. */
  gateAt(location: GateLocation): number | undefined {
    const gate = this.#gates[this.#index(location)];
    return gate === -1 ? undefined : gate;
  }

  /**
   * Accounts for the table of a joint law.
   *
   * @param node where the law stands.
   * @throws NetworkError there if all tables together have too many entries.
   */
  addTable(rows: number, gates: number, node: JsonNode): void {
    this.#entries += rows * gates;
    if (this.#entries > MOST_ENTRIES)
      throw node.error(
        `the joint laws of this file have more than 2^24 entries: with this one, ${rows} rows ` +
          `for ${gates} gates, they have ${this.#entries}`,
      );
  }

  #index(location: GateLocation): number {
    switch (location.at) {
      case 'input':
        return location.index;
      case 'unit':
        return this.#offset(`${location.layer}`) + location.index;
      case 'connection': {
        const { layer, from, unit, source } = location;
        return this.#offset(`${layer} ${from}`) + unit * (this.shape.sizes[from] ?? 0) + source;
      }
    }
  }

  #offset(key: string): number {
    const offset = this.#offsets.get(key);
    if (offset === undefined) throw new RangeError(`no gates can stand at ${key}`);
    return offset;
  }
}

function nameOf(location: GateLocation): string {
  switch (location.at) {
    case 'input':
      return `input ${location.index}`;
    case 'unit':
      return `unit ${location.index} of layer ${location.layer}`;
    case 'connection':
      return `the connection from unit ${location.source} of layer ${location.from} to unit ${location.unit} of layer ${location.layer}`;
  }
}
