// What this browser keeps. Every use of localStorage is here: where it is blocked, full or holds nonsense, what was kept
// is lost and the page goes on. Everything is kept under a login: at sign-out, or when somebody else signs in, it goes.

const ROOT = "plenipo:";
const SIGN_OUT = 'form[action="/sign-out"]';

/** The mark of the login that this page was made for; "" for nobody's. */
export const login = document.querySelector('meta[name="login"]')?.getAttribute("content") ?? "";

/** Whether a value read back is of the shape that was kept. @template T @typedef {(value: unknown) => value is T} Shape */

/** @type {Shape<string>} */
export const isText = (value) => typeof value === "string";
/** @type {Shape<true>} */
export const isTrue = (value) => value === true;

/** A place for what is kept of one thing, say of one seat in one exercise. */
export class Shelf {
  /** @param {string[]} names  which thing it is */
  constructor(...names) {
    this.prefix = `${ROOT}${login}:${names.map(encodeURIComponent).join(":")}:`;
  }

  /**
   * The value kept, or `otherwise` where there is none of that shape.
   * @template T @param {string} name @param {T} otherwise @param {Shape<T>} shape @returns {T}
   */
  read(name, otherwise, shape) {
    try {
      const value = JSON.parse(localStorage.getItem(this.prefix + name) ?? "null");
      return shape(value) ? value : otherwise;
    } catch {
      return otherwise;
    }
  }

  /** Whether anything is kept under names that begin so. @param {string} beginning */
  keeps(beginning) {
    try {
      const own = this.prefix + beginning;
      return Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? "").some((name) => name.startsWith(own));
    } catch {
      return false;
    }
  }

  /** Keeps a value, or nothing any more where it is null. @param {string} name @param {unknown} value */
  write(name, value) {
    if (!login) return;
    try {
      if (value === null) localStorage.removeItem(this.prefix + name);
      else localStorage.setItem(this.prefix + name, JSON.stringify(value));
    } catch {
      // Blocked or full: it then lives as long as the page.
    }
  }
}

/** Forgets everything but what is kept under `mark`; "" forgets all. @param {string} mark */
export function forgetOthers(mark) {
  try {
    const names = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? "");
    const own = mark && `${ROOT}${mark}:`;
    for (const name of names) if (name.startsWith(ROOT) && !(own && name.startsWith(own))) localStorage.removeItem(name);
  } catch {
    // Blocked: nothing was kept.
  }
}

forgetOthers(login);
document.addEventListener("submit", (event) => {
  if (event.target instanceof Element && event.target.matches(SIGN_OUT)) forgetOthers("");
});
