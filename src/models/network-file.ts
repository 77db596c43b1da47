import type { Rational } from '../arithmetic/number.js';
import type { MaskLaw } from '../masks/law.js';
import { product } from '../masks/product.js';
import { parseExactJson } from './exact-json.js';
import { readGateGroup } from './gate-groups.js';
import type { GateLocation } from './gate-locations.js';
import { GateRegister } from './gate-register.js';
import { JsonNode } from './json-node.js';
import { network, type GatePlace, type Network } from './network.js';
import { readLayer, type ReadLayer } from './read-layer.js';

const MOST_LAYERS = 1000;

/** What a network file holds. */
export interface NetworkFile {
  readonly network: Network;
  readonly law: MaskLaw;
  readonly input: readonly Rational[];
}

/**
 * Reads a network file: JSON as schemas/network.schema.json describes it.
 *
 * @param text at most 4 Mi characters.
 * @throws NetworkError with the place in the file and what was expected there.
 */
export function readNetwork(text: string): NetworkFile {
  const root = new JsonNode(parseExactJson(text), '');
  const members = root.object(['input', 'layers', 'gates'], ['$schema', 'title']);
  const [inputNode, layersNode, gatesNode] = ['input', 'layers', 'gates'].map(
    (name) => members.get(name) ?? root,
  ) as [JsonNode, JsonNode, JsonNode];

  const input = inputNode.array('numbers').map((x) => x.number());
  const sizes = [input.length];
  const layerNodes = layersNode.array('layers');
  if (layerNodes.length > MOST_LAYERS)
    throw layersNode.error(`expected at most ${MOST_LAYERS} layers, found ${layerNodes.length}`);
  const layers = layerNodes.map((node) => {
    const layer = readLayer(node, sizes);
    sizes.push(layer.biases.length);
    return layer;
  });
  const feeds = layers.map(({ connections }) => connections.map(({ from }) => from));
  const register = new GateRegister({ sizes, feeds: [[], ...feeds] });

  const laws: MaskLaw[] = [];
  let gates = 0;
  for (const entry of gatesNode.array('groups of gates', undefined, true)) {
    const law = readGateGroup(entry, gates, register);
    laws.push(law);
    gates += law.gates;
  }
  return { input, law: product(laws), network: assemble(input.length, layers, register) };
}

function assemble(inputs: number, layers: readonly ReadLayer[], register: GateRegister): Network {
  const on = (location: GateLocation): GatePlace => register.gateAt(location);
  return network({
    inputs,
    inputGates: Array.from({ length: inputs }, (_, index) => on({ at: 'input', index })),
    layers: layers.map(({ biases, connections, activation }, index) => {
      const layer = index + 1;
      return {
        biases,
        activation,
        gates: biases.map((_, unit) => on({ at: 'unit', layer, index: unit })),
        connections: connections.map(({ from, weights }) => ({
          from,
          weights,
          gates: weights.map((row, unit) =>
            row.map((_, source) => on({ at: 'connection', layer, unit, from, source })),
          ),
        })),
      };
    }),
  });
}
