// A part of the screen whose fault stays in it: it says so in its place and is reported; everything else goes on.
import { html, useErrorBoundary } from "preact";
import { t } from "../i18n.js";
import { report } from "../report.js";
import { Note } from "./Note.js";

/**
 * @param {object} props
 * @param {string} props.name   which part it is, for the report; also its place among the regions
 * @param {boolean} [props.shown]   whether a phone shows it now
 * @param {import("preact").ComponentChildren} props.children
 */
export function Boundary({ name, shown, children }) {
  const [fault, again] = useErrorBoundary((error) => report(error, name));
  if (!fault) return children;
  const retry = html`<button class="btn btn-s" type="button" onClick=${again}>${t("try-again")}</button>`;
  return html`<section class="region" data-region=${name} data-shown=${shown || null}>
    <div class="sec"><${Note} kind="contested" title=${t("this-part-met-a-fault")} actions=${retry}>${t("the-fault-was-noted-and-the-rest-goes-on")}<//></div>
  </section>`;
}
