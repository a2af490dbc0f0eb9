// The articles that a message may be about, as the options of a choice: under the name of their text where there are several.
import { html } from "preact";
import { of } from "../i18n.js";
import { negotiated } from "../table.js";

/** @param {{texts: import("picture").TextWhole[]}} props */
export function Citable({ texts }) {
  const some = texts.filter((text) => negotiated(text).length > 0);
  const articles = (/** @type {import("picture").TextWhole} */ text) =>
    negotiated(text).map((one) => html`<option key=${one.issue} value=${one.issue}>${one.number} ${of(one.issue_title)}</option>`);
  if (some.length === 1) return some.map(articles);
  return some.map((text) => html`<optgroup key=${text.id} label=${of(text.title)}>${articles(text)}</optgroup>`);
}
