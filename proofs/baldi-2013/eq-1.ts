import { proof } from 'corrigenda';

export default proof({ by: 'normal-form', shapes: 12 });
