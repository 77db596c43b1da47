import { proof } from 'corrigenda';
import { where } from '../_one-probability.ts';

export default proof({ by: 'normal-form', where, shapes: 7 });
