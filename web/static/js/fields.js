// What somebody types into a field or chooses in it.

/**
 * A listener that hands on what its field then holds; a choice holds one of its options.
 * @template {string} T @param {(value: T) => void} take
 */
export const entered = (take) => (/** @type {Event} */ event) => take(/** @type {T} */ (/** @type {HTMLInputElement} */ (event.target).value));
