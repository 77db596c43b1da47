import type { JsonNode } from './json-node.js';

/** A place where a gate can stand. */
export type GateLocation =
  | { readonly at: 'input'; readonly index: number }
  | { readonly at: 'unit'; readonly layer: number; readonly index: number }
  | {
      readonly at: 'connection';
      readonly layer: number;
      readonly unit: number;
      readonly from: number;
      readonly source: number;
    };

/** The sizes that locations are checked against. */
export interface NetworkShape {
  /** The number of inputs, then of the units of each layer. */
  readonly sizes: readonly number[];
  /** The layers that feed each layer; the first entry, for the input, is empty. */
  readonly feeds: readonly (readonly number[])[];
}

const FORMS =
  '"inputs", {"input": j}, {"layer": h}, {"layer": h, "unit": i}, {"layer": h, "from": l} or ' +
  '{"layer": h, "unit": i, "from": l, "source": j}';

/**
 * The places that one entry of `on` names, in order: `"inputs"` and
 * `{"layer": h}` are all units of a layer, `{"layer": h, "from": l}` all
 * connections between two layers, row by row; the others are one place each.
 * They are made one at a time, so that who counts them can stop.
 *
 * @throws NetworkError if there is no such place.
 */
export function* readLocations(node: JsonNode, shape: NetworkShape): Generator<GateLocation> {
  if (node.value === 'inputs') {
    for (const index of upTo(shape.sizes[0])) yield { at: 'input', index };
    return;
  }
  if (node.isString || node.isArray) throw node.error(`expected ${FORMS}`);
  const names = [...node.keys()].sort().join(' ');
  const read = (name: string, what: string, size: number | undefined): number => {
    const found = node.object([name], node.keys()).get(name);
    return found?.index(what, size ?? 0) ?? 0;
  };
  switch (names) {
    case 'input':
      yield { at: 'input', index: read('input', 'an input', shape.sizes[0]) };
      return;
    case 'layer':
    case 'layer unit': {
      const layer = layerOf(node, shape, true);
      const units = shape.sizes[layer];
      if (names === 'layer') for (const index of upTo(units)) yield { at: 'unit', layer, index };
      else yield { at: 'unit', layer, index: read('unit', `a unit of layer ${layer}`, units) };
      return;
    }
    case 'from layer':
    case 'from layer source unit': {
      const layer = layerOf(node, shape, false);
      const from = read('from', 'a layer', layer);
      if (!shape.feeds[layer]?.includes(from))
        throw node.error(`no connections lead from layer ${from} to layer ${layer}`);
      const at = 'connection';
      if (names === 'from layer') {
        for (const unit of upTo(shape.sizes[layer]))
          for (const source of upTo(shape.sizes[from])) yield { at, layer, unit, from, source };
        return;
      }
      const unit = read('unit', `a unit of layer ${layer}`, shape.sizes[layer]);
      const source = read('source', `a unit of layer ${from}`, shape.sizes[from]);
      yield { at, layer, unit, from, source };
      return;
    }
    default:
      throw node.error(`expected ${FORMS}`);
  }
}

/** The layer of a location; gates on units stand below the last layer. */
function layerOf(node: JsonNode, { sizes }: NetworkShape, onUnits: boolean): number {
  const found = node.object(['layer'], node.keys()).get('layer');
  const last = sizes.length - 1;
  const layer = found?.index('a layer', last + 1) ?? 0;
  if (layer === 0) throw node.error('layer 0 is the input: write "inputs" or {"input": j}');
  if (onUnits && layer === last)
    throw node.error(`layer ${last} is the output: nothing leaves it that a gate could drop`);
  return layer;
}

function* upTo(size: number | undefined): Generator<number> {
  for (let i = 0; i < (size ?? 0); i++) yield i;
}
