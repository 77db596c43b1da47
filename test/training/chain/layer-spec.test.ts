import { expect, test } from 'vitest';
import { layerSpecs, member } from '../../../src/training/chain/layer-spec.js';

const layer = (name: string, ...inputs: readonly string[]) => ({
  class_name: 'Dense',
  name,
  config: { name },
  inbound_nodes: inputs.length === 0 ? [] : [inputs.map((input) => [input, 0, 0, {}])],
});
const functional = (...layers: readonly unknown[]) => ({ class_name: 'Model', config: { layers } });

test('the layers of a Sequential model come in their order, with their places', () => {
  const topology = { class_name: 'Sequential', config: [layer('a'), layer('b')] };
  expect(layerSpecs({ model_config: topology }, 'm.json').map(({ place }) => place)).toEqual([
    'm.json: layer 0, Dense "a"',
    'm.json: layer 1, Dense "b"',
  ]);
});

test('the layers of a functional model come in the order of its chain', () => {
  const topology = functional(layer('c', 'b'), layer('a'), layer('b', 'a'));
  expect(layerSpecs(topology, 'm').map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

test('the inputs of a layer are found as Keras 3 writes them', () => {
  const node = {
    args: [{ class_name: '__keras_tensor__', config: { keras_history: ['a', 0, 0] } }],
  };
  const topology = functional(layer('a'), { ...layer('b'), inbound_nodes: [node] });
  expect(layerSpecs(topology, 'm').map(({ name }) => name)).toEqual(['a', 'b']);
});

test.each([
  ['two inputs', functional(layer('a'), layer('b', 'a'), layer('c', 'a', 'b')), /has 2 inputs/],
  ['two branches', functional(layer('a'), layer('b', 'a'), layer('c', 'a')), /same input as "b"/],
  ['a layer on its own', functional(layer('a'), layer('b', 'c')), /"b": is not reached/],
  ['a circle', functional(layer('b', 'c'), layer('c', 'b'), layer('a')), /is not reached/],
  ['no layers', { class_name: 'Sequential', config: [] }, /expected a model with 1 to/],
  ['nothing at all', null, /expected a model/],
  ['another class', { class_name: 'Graph', config: [layer('a')] }, /is a Graph/],
  [
    'a layer without a config',
    { class_name: 'Sequential', config: [{}] },
    /layer 0.*has no config/,
  ],
])('a model with %s is refused', (_, topology, message) => {
  expect(() => layerSpecs(topology, 'm.json')).toThrow(message);
});

test('a member is one of the object itself', () => {
  expect(member({ a: 1 }, 'a')).toBe(1);
  expect(member({}, 'toString')).toBeUndefined();
  expect(member('text', 'length')).toBeUndefined();
});
