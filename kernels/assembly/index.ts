export { unitEqual } from './unit';
export { unitWeighted } from './weighted-unit';
export { layerEqual, layerWeighted } from './layer';
