// The types of web/static/vendor/preact.js: one bundle of Preact, its hooks, signals and htm.
import type { VNode } from "../node_modules/preact/src/index";

export * from "../node_modules/preact/src/index";
export * from "../node_modules/preact/hooks/src/index";
export * from "../node_modules/@preact/signals/dist/signals";

/** htm bound to Preact's h: what a template makes is one element. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): VNode<any>;
