// The student's desk: one screen of four regions over one live picture.
import { html, render } from "preact";
import { ready } from "../i18n.js";
import { Live } from "../live.js";
import "../regions.js";
import { App } from "./App.js";
import { connect, readReference } from "./store.js";

const root = /** @type {HTMLElement} */ (document.getElementById("desk"));
const token = document.querySelector('meta[name="live-token"]')?.getAttribute("content") ?? "";
connect(new Live(root.dataset.exercise ?? "", { watch: root.dataset.watch || null, token }));
await Promise.all([ready("desk"), readReference()]);
root.replaceChildren();
render(html`<${App} />`, root);
