// Writing into the page: what is there already is not written again, which would cost as much as something new.

/**
 * Gives a node's property a value, where it has another.
 * @template {object} T
 * @template {keyof T} K
 * @param {T} node @param {K} property @param {T[K]} value
 */
export function write(node, property, value) {
  if (node[property] !== value) {
    node[property] = value;
  }
}
