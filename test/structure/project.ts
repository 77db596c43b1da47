import { fileURLToPath } from 'node:url';

import { readTree } from './tree.js';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The project itself, read once a test file. */
export const project = readTree(root);
