import type { Domain } from '../domain.js';

/** The domain under another description. */
export function described<Case>(domain: Domain<Case>, description: string): Domain<Case> {
  return { ...domain, description };
}
