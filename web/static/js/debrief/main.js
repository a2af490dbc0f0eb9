// The debrief of a finished exercise: one page over what a seat saw.
import "../page.js";
import { html, render } from "preact";
import { Boundary } from "../components/Boundary.js";
import { ready } from "../i18n.js";
import { App } from "./App.js";
import { read } from "./debrief.js";

const root = /** @type {HTMLElement} */ (document.getElementById("debrief"));
await Promise.all([ready("debrief"), read()]);
root.replaceChildren();
render(html`<${Boundary} name="app"><${App} reader=${root.dataset.reader ?? ""} /><//>`, root);
