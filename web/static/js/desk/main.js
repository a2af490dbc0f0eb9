// The student's desk: one screen of four regions over one live picture.
import "../page.js";
import { html, render } from "preact";
import { Boundary } from "../components/Boundary.js";
import { ready } from "../i18n.js";
import { readReference } from "../reference.js";
import "../regions.js";
import { App } from "./App.js";

const root = /** @type {HTMLElement} */ (document.getElementById("desk"));
await Promise.all([ready("desk"), readReference()]);
root.replaceChildren();
render(html`<${Boundary} name="app"><${App} /><//>`, root);
/** The focus and all that it is in, the innermost first, as they stood when it came there: what has gone cannot say so itself. */
const held = { path: /** @type {EventTarget[]} */ ([]) };
addEventListener("focusin", (event) => (held.path = event.composedPath()));
// Nobody without a keyboard needs it.
addEventListener("keydown", () => void import("./opened/focus.js").then(({ keepFocus }) => keepFocus(root, held), () => {}), { once: true });
