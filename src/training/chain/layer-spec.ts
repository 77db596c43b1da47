import { TrainingError } from '../training-error.js';

/** A layer as a saved model describes it. */
export interface LayerSpec {
  /** Such as 'Dense'. */
  readonly className: string;
  readonly name: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** Where it stands in model.json, such as "model.json: layer 3, Dense \"sums_1\"". */
  readonly place: string;
}

const MOST_LAYERS = 1000;

/**
 * The layers of a saved LayersModel, from the inputs to the outputs.
 *
 * @param topology `modelTopology` of model.json, of TensorFlow.js or as Keras has it.
 * @param file the name of the file, for errors.
 * @throws TrainingError if they are not a chain, each layer the input of the next.
 */
export function layerSpecs(topology: unknown, file: string): readonly LayerSpec[] {
  const model = member(topology, 'model_config') ?? topology;
  const className = text(member(model, 'class_name'));
  const config = member(model, 'config');
  const listed: unknown = Array.isArray(config) ? config : member(config, 'layers');
  if (!Array.isArray(listed) || listed.length === 0 || listed.length > MOST_LAYERS)
    throw new TrainingError(`${file}: expected a model with 1 to ${MOST_LAYERS} layers`);
  const specs = listed.map((layer: unknown, i) => specOf(layer, i, file));
  if (className === 'Sequential') return specs;
  if (!['Model', 'Functional'].includes(className ?? ''))
    throw new TrainingError(
      `${file}: the model is a ${className ?? 'nameless thing'}, expected Sequential, Model or Functional`,
    );
  return inOrder(specs, listed);
}

function specOf(layer: unknown, i: number, file: string): LayerSpec {
  const className = text(member(layer, 'class_name')) ?? 'nameless';
  const config = member(layer, 'config');
  const name = text(member(config, 'name')) ?? text(member(layer, 'name')) ?? `layer_${i}`;
  const place = `${file}: layer ${i}, ${className} "${name}"`;
  if (typeof config !== 'object' || config === null)
    throw new TrainingError(`${place}: has no config`);
  return { className, name, config: config as Readonly<Record<string, unknown>>, place };
}

/** A functional model whose every layer has one input, from the one without to the one that no other takes. */
function inOrder(specs: readonly LayerSpec[], listed: readonly unknown[]): readonly LayerSpec[] {
  const after = new Map<string | undefined, LayerSpec>();
  specs.forEach((spec, i) => {
    const inputs = inputNames(member(listed[i], 'inbound_nodes'));
    if (inputs.length > 1)
      throw new TrainingError(
        `${spec.place}: has ${inputs.length} inputs, only chains of layers are measured`,
      );
    const [input] = inputs;
    const other = after.get(input);
    if (other !== undefined)
      throw new TrainingError(
        `${spec.place}: takes the same input as "${other.name}", only chains of layers are measured`,
      );
    after.set(input, spec);
  });
  const chain: LayerSpec[] = [];
  for (let next = after.get(undefined); next !== undefined; next = after.get(next.name)) {
    if (chain.length === specs.length)
      throw new TrainingError(`${next.place}: the layers go round in a circle`);
    chain.push(next);
  }
  const missing = specs.find((spec) => !chain.includes(spec));
  if (missing !== undefined)
    throw new TrainingError(`${missing.place}: is not reached from the inputs`);
  return chain;
}

/** The layers that a layer takes its inputs from: [[["name", 0, 0, {}]]], or as Keras 3 nests them. */
function inputNames(nodes: unknown): readonly string[] {
  if (!Array.isArray(nodes) || nodes.length === 0) return [];
  const names = new Set<string>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > 8) return;
    if (Array.isArray(value)) {
      const [first] = value as readonly unknown[];
      if (typeof first === 'string' && value.length >= 3) names.add(first);
      else for (const one of value as readonly unknown[]) visit(one, depth + 1);
    } else if (typeof value === 'object' && value !== null) {
      const history = member(value, 'keras_history');
      if (history === undefined)
        Object.values(value).forEach((one) => {
          visit(one, depth + 1);
        });
      else visit(history, depth + 1);
    }
  };
  visit(nodes, 0);
  return [...names];
}

/** A member of an object; undefined for anything else. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
