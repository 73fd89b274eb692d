// A view as a host and a frame ask each other for it.
import { KEYS } from './border.js';

/** What is taken for a view; what its codes and days mean, only the core knows. */
export const WELL_FORMED = new RegExp(`^((${KEYS.join('|')})=[\\w,.%~-]*(&(?!$)|$))*$`);
