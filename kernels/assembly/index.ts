export { unitEqual, unitWeighted } from './unit';
export { layerEqual, layerWeighted } from './layer';
