// A browser's storage, which a test may fill up or block.

export class Storage {
  #kept = new Map();
  /** Set to have every use fail, as a browser does whose user blocks storage. */
  blocked = false;
  /** Set to have nothing more go in. */
  full = false;

  get length() {
    this.#open();
    return this.#kept.size;
  }

  key(index) {
    this.#open();
    return [...this.#kept.keys()][index] ?? null;
  }

  getItem(name) {
    this.#open();
    return this.#kept.get(name) ?? null;
  }

  setItem(name, value) {
    this.#open();
    if (this.full) throw new DOMException("", "QuotaExceededError");
    this.#kept.set(name, String(value));
  }

  removeItem(name) {
    this.#open();
    this.#kept.delete(name);
  }

  clear() {
    this.#kept.clear();
    this.blocked = this.full = false;
  }

  names() {
    return [...this.#kept.keys()];
  }

  #open() {
    if (this.blocked) throw new DOMException("", "SecurityError");
  }
}
