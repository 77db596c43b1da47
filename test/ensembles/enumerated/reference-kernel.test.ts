import { referenceKernel } from '../../../src/ensembles/enumerated/reference-kernel.js';
import { describeKernel } from './kernel-laws.js';

describeKernel('typescript', referenceKernel);
