// An event in a sentence, with the words said; a headline leads to the news.
import { html } from "preact";
import { of } from "../i18n.js";
import { quoted } from "../quoted.js";

/** @param {{line: import("../lines.js").Line}} props */
export function Happened({ line }) {
  if ("title" in line && line.title) return html`<a href=${`#event-${line.ref}`}>${of(line.told)}</a>`;
  const quote = quoted(line);
  return html`${of(line.told)}${quote && quote.words && html` <q lang=${quote.lang}>${quote.words}</q>`}`;
}
