// One bundle, so that the page has one Preact: hooks, signals and htm all bind to the same instance.
import { h } from "preact";
import htm from "htm";

export {
  Component,
  Fragment,
  cloneElement,
  createContext,
  createElement,
  createRef,
  h,
  hydrate,
  isValidElement,
  options,
  render,
  toChildArray,
} from "preact";
export {
  useCallback,
  useContext,
  useEffect,
  useErrorBoundary,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "preact/hooks";
export {
  Signal,
  batch,
  computed,
  effect,
  signal,
  untracked,
  useComputed,
  useSignal,
  useSignalEffect,
} from "@preact/signals";

/** htm bound to Preact's h: html`<p class=${name}>${text}</p>` makes a virtual node. */
export const html = htm.bind(h);
