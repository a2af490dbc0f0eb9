// A document as it is read: its fields under their labels, tables as tables, and what it cites.
import { html } from "preact";
import { of, said, t } from "../../i18n.js";
import { citation } from "../citation.js";
import { shown } from "./cells.js";

/** @typedef {import("./cells.js").Cell} Cell */
/** @typedef {import("picture").FieldShown} Field */
/** @typedef {{cells: Record<string, Cell>}} Row */
/** @typedef {Record<string, Cell | (import("../../i18n.js").Words | Row)[]>} Fields   filed, or of an example */

/** Sentences of the uses that a document may make of an event it cites. */
export const STANCES = { "relies-on": "stance-relies-on", reports: "stance-reports", refutes: "stance-refutes" };

const SHEET = new URL("../../../css/rows.css", import.meta.url).href;

/** @param {{document: import("picture").DocumentShown, form: import("picture").FormCard | undefined}} props */
export function Written({ document, form }) {
  return html`<div class="doc-p">
    <${Filled} fields=${document.fields} form=${form} heading="h3" />
    <${Cited} cites=${document.cites} />
  </div>`;
}

/** The fields that say something, in the order of the form. @param {{fields: Fields, form: import("picture").FormCard | undefined, heading: "h3" | "h4"}} props */
export function Filled({ fields, form, heading }) {
  return html`<link rel="stylesheet" href=${SHEET} />
    ${(form?.fields ?? []).map((field) => {
      const value = fields[field.id];
      return value === undefined ? null : html`<${heading} key=${field.id} class="doc-l">${of(field.label)}<//><${Value} field=${field} value=${value} />`;
    })}`;
}

/** @param {{field: Field, value: Fields[string]}} props */
function Value({ field, value }) {
  if (!Array.isArray(value)) return html`<p>${shown(field, value)}</p>`;
  const rows = /** @type {Row[]} */ (value.filter((one) => "cells" in one));
  if (field.columns.length === 0) return html`<ul>${value.map((one, i) => html`<li key=${i}>${"cells" in one ? "" : said(one)}</li>`)}</ul>`;
  return html`<div class="scrollx" tabindex="0" role="group" aria-label=${of(field.label)}>
    <table class="rows-read">
      <thead><tr>${field.columns.map((column) => html`<th key=${column.id} scope="col" data-form=${column.form}>${of(column.label)}</th>`)}</tr></thead>
      <tbody>
        ${rows.map((row, n) => html`<tr key=${n}>${field.columns.map((column) => html`<td key=${column.id} data-form=${column.form} data-label=${of(column.label)}>${shown(column, row.cells[column.id])}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

/** @param {{cites: import("picture").CitationShown[]}} props */
function Cited({ cites }) {
  if (cites.length === 0) return null;
  return html`<h3 class="doc-l">${t("events-cited")}</h3>
    <ul class="cites">
      ${cites.map((one) => html`<li key=${one.ref}><a class="cite" href=${`#event-${one.ref}`}>${citation(one.ref)}</a> ${t(STANCES[one.stance])}</li>`)}
    </ul>`;
}
