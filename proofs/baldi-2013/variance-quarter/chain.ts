import { proof } from 'corrigenda';
import { isLaw } from '../_two-outputs.js';

export default proof({ by: 'smt', where: isLaw, shapes: 5, mostNumbers: 4 });
