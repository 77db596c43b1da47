import { createRequire } from 'node:module';
import path from 'node:path';

import type { Attribute, Graph, NumberType, Operation } from './graph.js';

/** What of the package's messages of TensorFlow is used here. */
interface Messages {
  readonly SavedModel: new () => Message & {
    setSavedModelSchemaVersion(version: number): void;
    addMetaGraphs(graph: Message): void;
  };
  readonly MetaGraphDef: (new () => Message & {
    setMetaInfoDef(info: Message): void;
    setGraphDef(graph: Message): void;
  }) & { readonly MetaInfoDef: new () => Message & { addTags(tag: string): void } };
  readonly GraphDef: new () => Message & {
    addNode(node: Message): void;
    setVersions(versions: Message): void;
  };
  readonly VersionDef: new () => Message & { setProducer(version: number): void };
  readonly NodeDef: new () => Message & {
    setName(name: string): void;
    setOp(does: string): void;
    setInputList(names: readonly string[]): void;
    getAttrMap(): { set(name: string, value: Message): void };
  };
  readonly AttrValue: new () => Message & {
    setB(flag: boolean): void;
    setType(type: number): void;
    setShape(shape: Message): void;
    setTensor(tensor: Message): void;
  };
  readonly TensorShape: (new () => Message & { addDim(side: Message): void }) & {
    readonly Dim: new () => Message & { setSize(length: number): void };
  };
  readonly Tensor: new () => Message & {
    setDtype(type: number): void;
    setTensorShape(shape: Message): void;
    setFloatValList(numbers: readonly number[]): void;
    setIntValList(numbers: readonly number[]): void;
  };
  readonly DataType: { readonly DT_FLOAT: number; readonly DT_INT32: number };
}

interface Message {
  serializeBinary(): Uint8Array;
}

/** The tag under which the graph is found. */
export const TAG = 'serve';

/** The version of what operations mean: these have not changed since long before it, and TensorFlow 2.12 reads it. */
const PRODUCER = 1000;

/**
 * A graph as a SavedModel without variables (tensorflow/core/protobuf/saved_model.proto).
 *
 * @param addon the folder of tfjs-node, which has these messages.
 */
export function savedModel(graph: Graph, addon: string): Uint8Array {
  const require = createRequire(import.meta.url);
  const api = require(path.join(addon, 'dist', 'proto', 'api_pb.js')) as Messages;
  const definition = new api.GraphDef();
  for (const operation of graph.operations) definition.addNode(node(api, operation));
  const versions = new api.VersionDef();
  versions.setProducer(PRODUCER);
  definition.setVersions(versions);
  const information = new api.MetaGraphDef.MetaInfoDef();
  information.addTags(TAG);
  const tagged = new api.MetaGraphDef();
  tagged.setMetaInfoDef(information);
  tagged.setGraphDef(definition);
  const model = new api.SavedModel();
  model.setSavedModelSchemaVersion(1);
  model.addMetaGraphs(tagged);
  return model.serializeBinary();
}

function node(api: Messages, { name, does, inputs, attributes }: Operation): Message {
  const message = new api.NodeDef();
  message.setName(name);
  message.setOp(does);
  message.setInputList(inputs);
  for (const [key, attribute] of Object.entries(attributes))
    message.getAttrMap().set(key, value(api, attribute));
  return message;
}

function value(api: Messages, attribute: Attribute): Message {
  const message = new api.AttrValue();
  if ('type' in attribute) message.setType(typeOf(api, attribute.type));
  else if ('flag' in attribute) message.setB(attribute.flag);
  else if ('shape' in attribute) message.setShape(shapeOf(api, attribute.shape));
  else {
    const tensor = new api.Tensor();
    const { numbers, of, rank } = attribute;
    tensor.setDtype(typeOf(api, of));
    tensor.setTensorShape(shapeOf(api, rank === 0 ? [] : [numbers.length]));
    if (of === 'int32') tensor.setIntValList(numbers);
    else tensor.setFloatValList(numbers);
    message.setTensor(tensor);
  }
  return message;
}

function typeOf({ DataType }: Messages, type: NumberType): number {
  return type === 'int32' ? DataType.DT_INT32 : DataType.DT_FLOAT;
}

function shapeOf(api: Messages, sides: readonly number[]): Message {
  const shape = new api.TensorShape();
  for (const length of sides) {
    const side = new api.TensorShape.Dim();
    side.setSize(length);
    shape.addDim(side);
  }
  return shape;
}
