import { proof } from 'corrigenda';
import { cut, lemmas, where } from '../_laws.ts';

export default proof({ by: 'smt', where, lemmas, cut, shapes: 5, mostNumbers: 10 });
