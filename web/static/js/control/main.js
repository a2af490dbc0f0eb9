// The control room: the tables of a session, their events and the instructor's hand, over one live line a table.
import "../page.js";
import { html, render } from "preact";
import { readReference } from "../reference.js";
import { Boundary } from "../components/Boundary.js";
import { ready } from "../i18n.js";
import { App } from "./App.js";
import { openTables } from "./tables.js";

const root = /** @type {HTMLElement} */ (document.getElementById("control"));
const token = document.querySelector('meta[name="live-token"]')?.getAttribute("content") ?? "";
openTables(JSON.parse(root.dataset.tables ?? "[]"), token);
const others = JSON.parse(root.dataset.others ?? "[]");
await Promise.all([ready("control"), readReference({ details: true })]);
const me = root.dataset.me ?? "";
root.replaceChildren();
render(html`<${Boundary} name="app"><${App} me=${me} others=${others} /><//>`, root);
