// Attributes as properties, the way the elements of HTML have them.
import { bare } from './bare.js';

/**
 * Gives a class a property for each attribute, and the switch `address`.
 * @param {HTMLElement} prototype
 * @param {string[]} names
 */
export function reflect(prototype, names) {
  for (const name of names) {
    define(
      prototype,
      name,
      (element) => element.getAttribute(name) ?? '',
      (element, value) => {
        if (value === null || value === undefined) {
          element.removeAttribute(name);
        } else {
          element.setAttribute(name, `${value}`);
        }
      },
    );
  }
  define(
    prototype,
    'address',
    (element) => element.hasAttribute('address'),
    (element, value) => {
      element.toggleAttribute('address', !!value);
    },
  );
}

/**
 * @param {HTMLElement} prototype
 * @param {string} name
 * @param {(element: HTMLElement) => unknown} get
 * @param {(element: HTMLElement, value: unknown) => void} set
 */
function define(prototype, name, get, set) {
  Object.defineProperty(
    prototype,
    name,
    bare({
      configurable: true,
      enumerable: true,
      /** @this {HTMLElement} */
      get() {
        return get(this);
      },
      /** @this {HTMLElement} @param {unknown} value */
      set(value) {
        set(this, value);
      },
    }),
  );
}

/**
 * Takes over properties that were set before the class was there; they would hide its own.
 * @param {any} element
 * @param {string[]} names
 */
export function upgrade(element, names) {
  for (const name of names.filter((name) => Object.hasOwn(element, name))) {
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
