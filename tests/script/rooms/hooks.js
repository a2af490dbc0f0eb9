// Lets Node find what a page's import map names: Preact as browsers get it, and a socket that a test holds the other end of.
// Every script counts as a module, as <script type="module"> has it, and finds a document.
import { registerHooks } from "node:module";
import { parseHTML } from "linkedom";
import { Storage } from "./storage.js";

const NAMED = {
  fluent: new URL("../../../web/static/vendor/fluent.js", import.meta.url).href,
  preact: new URL("../../../web/static/vendor/preact.js", import.meta.url).href,
  yjs: new URL("../../../web/static/vendor/yjs.js", import.meta.url).href,
  "socket.io": new URL("./socket.js", import.meta.url).href,
};

registerHooks({
  resolve: (name, context, next) =>
    name in NAMED ? { url: NAMED[name], shortCircuit: true, format: "module" } : next(name, context),
  load: (url, context, next) => next(url, url.includes("/web/static/") ? { ...context, format: "module" } : context),
});

const { window } = parseHTML('<!doctype html><html lang="en"><head><meta name="login" content="ada"></head><body></body></html>');
const place = {
  pathname: "/desk/x1",
  hash: "",
  search: "",
  /** Goes to another place of the page, without a trace of this one. @param {string} hash */
  replace(hash) {
    place.hash = hash;
    queueMicrotask(() => window.dispatchEvent(new window.Event("hashchange")));
  },
};
Object.assign(globalThis, {
  localStorage: new Storage(),
  window,
  document: window.document,
  location: place,
  addEventListener: window.addEventListener.bind(window),
  removeEventListener: window.removeEventListener.bind(window),
  HTMLElement: window.HTMLElement,
  Element: window.Element,
  /** No layout, no change of size. */
  ResizeObserver: class {
    observe() {}
    disconnect() {}
  },
});
